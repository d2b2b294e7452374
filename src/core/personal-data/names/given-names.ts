/** Given names that are common where each language is spoken, and names of other languages as they are written there. */

const LATIN = `
	Aaron Abigail Adam Adrian Alan Albert Alex Alexander Alexandra Alice Alison Amanda Amber Amelia Amy Andrea Andrew Angela Ann Anna Anne Anthony Arthur Ashley Barbara Ben Benjamin Beth Brandon Brenda Brian
	Bruce Caroline Carl Carol Catherine Charles Charlotte Chloe Chris Christian Christina Christine Christopher Claire Craig Cynthia Daisy Dan Daniel Danielle Dave David Deborah Dennis Diana Diane Donald Donna Dorothy Douglas
	Edward Eleanor Elizabeth Ella Ellen Emily Emma Eric Erin Ethan Eva Evan Fiona Frances Frank Gareth Gary Gemma George Gerald Grace Graham Gregory Hannah Harold Harry Heather Helen Henry Holly Howard Ian Isaac
	Isabella Jack Jackson Jacob Jacqueline James Jamie Jane Janet Jason Jean Jeffrey Jennifer Jeremy Jessica Joan Joe John Jonathan Jordan Joseph Joshua Joyce Judith Judy Julia Julian Julie Justin Karen Kate Katherine
	Kathleen Keith Kelly Kenneth Kevin Kim Kimberly Kyle Larry Laura Lauren Lawrence Leo Lewis Liam Linda Lisa Logan Louise Lucas Lucy Luke Lynn Madison Margaret Maria Marie Mark Martha Martin Mary Mason Matthew Megan
	Melissa Mia Michael Michelle Mike Mohammed Molly Nancy Natalie Nathan Neil Nicholas Nicola Nicole Noah Oliver Olivia Oscar Pamela Patricia Patrick Paul Paula Peter Philip Phillip Rachel Ralph Raymond Rebecca Richard Robert
	Robin Roger Ronald Rose Roy Russell Ruth Ryan Samantha Samuel Sandra Sara Sarah Scott Sean Sharon Sheila Shirley Simon Sophia Sophie Stephanie Stephen Steve Steven Stuart Susan Teresa Terry Theresa Thomas Tim Timothy Tom
	Tracy Tyler Vanessa Victoria Vincent Virginia Walter Wayne Wendy William Zachary Zoe
	Agustín Alba Alberto Alejandra Alejandro Alfonso Alfredo Alicia Álvaro Ana Andrés Ángel Ángela Antonia Antonio Arturo Beatriz Carlos Carmen Carolina Cecilia César Claudia Concepción Consuelo Cristian Cristina Daniela Diego
	Dolores Eduardo Elena Emilio Enrique Ernesto Esteban Esther Eugenia Felipe Fernanda Fernando Francisca Francisco Gabriel Gabriela Gerardo Gloria Gonzalo Guadalupe Guillermo Gustavo Héctor Hugo Ignacio Inés Irene Isabel Iván
	Javier Jesús Joaquín Jorge José Josefa Juan Juana Julio Lorena Lorenzo Lucía Luis Luisa Manuel Manuela Marcela Marcos Margarita Mariana Mariano Marina Mario Marta María Mercedes Miguel Mónica Montserrat Nuria Pablo Patricio
	Pedro Pilar Rafael Ramón Raquel Raúl Ricardo Roberto Rocío Rodrigo Rosa Rosario Rubén Salvador Santiago Sebastián Sergio Silvia Sofía Susana Tomás Valentina Valeria Verónica Vicente Víctor Ximena Yolanda
	Adriana Aline Amanda Anderson André Antônio Augusto Beatriz Bianca Breno Bruna Bruno Caio Camila Carla Carolina Cláudia Cláudio Débora Edson Elaine Eliane Fabiana Fábio Fabrício Flávia Flávio Giovanna Guilherme Henrique
	Igor Isabela Jéssica João Joaquim Juliana Júlia Júlio Larissa Letícia Lívia Luana Luciana Luciano Luiz Luíza Marcelo Márcia Márcio Mateus Matheus Maurício Mônica Murilo Natália Otávio Paulo Priscila Rafaela Regina Renan
	Renata Renato Rogério Rosângela Sandra Sônia Tatiana Tereza Thaís Thiago Tiago Vera Vinícius Vitor Vitória Wagner Yasmin
	Adèle Alain Antoine Arnaud Aurélie Baptiste Bernard Brigitte Camille Cécile Céline Chantal Christelle Christophe Claude Clément Corinne Damien Delphine Denis Didier Dominique Élise Élodie Émilie Emmanuel Étienne Fabien
	Fabrice Florence Florian François Françoise Frédéric Geneviève Georges Gérard Guillaume Hélène Henri Hervé Isabelle Jacques Jean-Claude Jean-Luc Jean-Pierre Jérôme Joël Julien Karine Laëtitia Laurence Laurent Loïc Luc
	Lucie Ludovic Manon Marc Marie-Claude Marine Marion Martine Mathieu Maxime Michel Michèle Mireille Monique Nathalie Nicolas Odile Olivier Pascal Patrice Philippe Pierre Quentin Raphaël Régis Rémi Renaud René Romain
	Sandrine Sébastien Serge Solène Stéphane Stéphanie Sylvain Sylvie Thérèse Thibault Thierry Valérie Véronique Xavier Yann Yves Yvonne
	Achim Alexandra Andreas Anja Anke Annette Antje Armin Axel Bärbel Bastian Beate Benedikt Bernd Bettina Birgit Björn Brigitte Carsten Christa Christoph Claudia Clemens Cornelia Daniela Detlef Dieter Dirk Doris Eberhard
	Elfriede Elke Erich Erika Ernst Eva Felix Franz Friedrich Gabi Gabriele Gerd Gerhard Gisela Günter Günther Hans Hans-Peter Harald Hartmut Heiko Heike Heinrich Heinz Helga Helmut Herbert Hermann Holger Horst Inge Ingrid
	Jan Jana Jens Joachim Jochen Johanna Johannes Jonas Jörg Jürgen Jutta Kai Karin Karl Karl-Heinz Karsten Katharina Kathrin Katja Katrin Kerstin Klaus Konrad Kurt Lars Lena Leonie Lukas Lutz Maik Manfred Manuela Marcel
	Marco Mareike Marlene Markus Martina Matthias Max Maximilian Melanie Michaela Monika Nadine Nicole Niklas Norbert Olaf Otto Petra Philipp Rainer Ralf Reinhard Renate Robert Roland Rolf Rüdiger Sabine Sandra Sascha Sebastian
	Siegfried Silke Silvia Simone Sonja Stefan Stefanie Steffen Susanne Sven Tanja Theresa Thorsten Tobias Torsten Udo Ulrich Ulrike Ursula Ute Uwe Veronika Volker Werner Wilhelm Wolfgang
	Abdul Achmad Adi Aditya Agung Agus Ahmad Aisyah Ajeng Andi Andri Anggun Anisa Ari Arief Arif Astuti Ayu Bagus Bambang Bayu Bima Budi Cahya Chandra Citra Dani Deni Dewi Dian Didik Dimas Dina Dini Dwi Eka Eko Endang Erna
	Fajar Farhan Fitri Galih Gunawan Hadi Hari Hasan Hendra Hendro Heri Ika Imam Indah Indra Intan Irfan Irma Iwan Joko Kartika Kurnia Lestari Lia Lilis Lina Made Maya Mega Muhammad Mulyadi Nadia Nanda Ni Novi Nur Nurul
	Oki Putra Putri Rahmat Rama Ratna Reza Rian Ridwan Rina Rini Rizal Rizki Rizky Rudi Santi Sari Sigit Siti Slamet Sri Sugeng Suharto Sukma Surya Susanti Suryanto Sutrisno Taufik Teguh Tri Tuti Umar Wahyu Wati Wawan Widya
	Wulan Yanto Yayan Yoga Yudi Yuli Yulia Yuni Yusuf Zainal
	Akira Daisuke Haruto Hanako Haruka Hiroshi Ichiro Jiro Kaori Kazuki Keiko Kenichi Kenji Kenta Makoto Masato Mayumi Megumi Miki Misaki Naoki Naoko Noriko Ryo Sakura Satoshi Shota Takashi Takeshi Taro Tomoko Yoko Yoshiko
	Yuki Yuko Yumi Minsu Minji Jiyeon Jihoon Seojun Hyun Eun Wei Xiaoming Ming Jing Hua Mei Ahmed Ali Fatima Omar Hassan Ibrahim Khalid Aisha Mariam Yousef
`;

export const latinGivenNames = new Set(LATIN.trim().split(/\s+/));

const ARABIC = `
	أحمد محمد محمود علي عمر عمرو عثمان حسن حسين خالد خليل إبراهيم إسماعيل إسحاق يوسف يونس موسى عيسى سعيد سعد سعود سلمان سلطان سليمان سالم سامي سمير سيف صالح صلاح طارق طلال عادل عامر عباس عبدالله عبدالرحمن عبدالعزيز
	عبدالكريم عبدالرحيم عبدالملك عبدالمجيد عبد عدنان عصام علاء عماد غازي فارس فاروق فهد فؤاد فيصل قاسم كريم كمال ماجد مازن مالك مبارك مروان مصطفى معاذ منصور مهدي ناصر نايف نبيل هادي هاني هشام وائل وليد ياسر ياسين يحيى زياد زيد
	رامي راشد رشيد رضا جابر جاسم جمال جميل حاتم حازم حامد حمد حمزة بدر بسام بلال باسم أيمن أمين أنس أسامة أشرف أكرم أنور
	فاطمة عائشة مريم خديجة زينب سارة نورة نور هند هدى هالة ليلى لينا لطيفة لمياء منى مها ميساء نادية ناهد نجلاء ندى رانيا رنا ريم رباب سلمى سميرة سناء سهى شيماء صفاء عبير عفاف علياء غادة فرح أسماء أمل أميرة إيمان آمنة بسمة
	جميلة حنان دينا دانة رقية زهراء سعاد هبة وفاء ياسمين يسرى شيخة موضي العنود حصة
`;

export const arabicGivenNames = new Set(ARABIC.trim().split(/\s+/));

export const vietnameseSurnames = 'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai Tô Trịnh Đoàn Lương Cao Hà Tạ Thái Châu Tăng Quách Lâm Trương Vương Đào Chu Kiều Phùng Thạch Lưu Khương Nghiêm Tống Vi La'.split(' ');
