/** Where anybody can put up a form. Readers cannot tell the publisher’s form there from a thief’s. */
export const formServices: readonly string[] = [
	'forms.gle', 'docs.google.com/forms', 'forms.office.com', 'forms.microsoft.com', 'forms.cloud.microsoft', 'customervoice.microsoft.com',
	'typeform.com', 'surveymonkey.com', 'surveymonkey.co.uk', 'surveymonkey.de', 'surveymonkey.ca', 'jotform.com', 'tally.so', 'airtable.com',
	'wufoo.com', 'formstack.com', 'cognitoforms.com', 'zohopublic.com', 'zohopublic.eu', 'zfrmz.com', 'forms.zoho.com', 'paperform.co', 'fillout.com', 'qualtrics.com',
	'smartsheet.com', 'survio.com', 'formsite.com', 'formspree.io', 'getform.io', 'heyform.net', 'forms.app', 'questionpro.com', 'formrun.com',
	'form.run', 'formzu.net', 'questant.jp', 'creative-survey.com', 'form-mailer.jp', 'formok.com', 'formlan.com', 'kintoneapp.com', 'os7.biz', 'enq-maker.com', 'tayori.com',
	'customform.jp', 'wjx.cn', 'wjx.top', 'wjx.com', 'sojump.com', 'jinshuju.net', 'jinshuju.com', 'f.wps.cn', 'wenjuan.com', 'wj.qq.com', 'docs.qq.com/form',
	'surveycake.com', 'beclass.com', 'mikecrm.com', 'form.naver.com', 'form.office.naver.com', 'smore.im', 'walla.my', 'moaform.com', 'surveyl.ink', 'framaforms.org', 'drag-n-survey.com',
	'evalandgo.com', 'sphinxonline.com', 'umfrageonline.com', 'easy-feedback.de', 'lamapoll.de', 'soscisurvey.de', 'limesurvey.net', 'limesurvey.org',
	'encuestafacil.com', 'surveyhero.com', 'hsforms.com', 'forms.clickup.com', 'forms.monday.com', 'formassembly.com', 'tfaforms.net', '123formbuilder.com',
	'emailmeform.com', 'opnform.com', 'youform.com', 'formaloo.me', 'forms.yandex.com', 'forms.yandex.ru', 'alchemer.com', 'survey123.arcgis.com',
];
