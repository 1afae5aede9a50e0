import type { notices as english } from '../en/notices.js';

/**
 * Brev till klusterinitiativ om det som har ändrats: en text för varje kod, mellan en hälsning och en avslutning. `{title}`
 * är namnet, titeln eller orden på det som har ändrats.
 */
export const notices: Record<keyof typeof english, string> = {
  greeting: 'Hej {cluster}!',
  closing: 'Hör gärna av dig till projektkontoret om något är oklart.',
  'need-declined': 'Behovet ”{title}” tas inte vidare. Skälet: {why}',
  'need-passed-on': 'Behovet ”{title}” är överlämnat till en annan aktör. Skälet: {why}',
  'need-met-otherwise': 'Behovet ”{title}” löses på annat sätt: {why}',
  'group-declined':
    'Det gemensamma behovet ”{title}”, där behov från {cluster} ingår, tas inte vidare. Skälet: {why}',
  'group-passed-on':
    'Det gemensamma behovet ”{title}”, där behov från {cluster} ingår, är överlämnat till en annan aktör. Skälet: {why}',
  'group-met-otherwise':
    'Det gemensamma behovet ”{title}”, där behov från {cluster} ingår, löses på annat sätt: {why}',
  'action-proposed':
    'Aktiviteten ”{title}” är åter ett förslag och inte beslutad än. Den gäller behov som {cluster} har berättat om.',
  'action-planned':
    'Aktiviteten ”{title}” är nu planerad. Den är ett svar på behov som {cluster} har berättat om.',
  'action-ongoing':
    'Aktiviteten ”{title}” har börjat. Den är ett svar på behov som {cluster} har berättat om.',
  'action-done':
    'Aktiviteten ”{title}” är genomförd. Den var ett svar på behov som {cluster} har berättat om. Blev det till nytta? Berätta gärna.',
  'action-stopped':
    'Aktiviteten ”{title}” har avbrutits. Den gällde behov som {cluster} har berättat om.',
  'support-promised': 'Regionen åtar sig ”{title}” för {cluster}.',
  'support-promised-hours': 'Regionen åtar sig ”{title}” för {cluster}. Antal timmar: {amount}.',
  'support-promised-money': 'Regionen åtar sig ”{title}” för {cluster}. Belopp: {amount} {unit}.',
  'support-declined': 'Regionen kan inte åta sig ”{title}” för {cluster}.',
  'support-delivered':
    'Regionen har levererat ”{title}”. Bekräfta gärna att {cluster} har tagit emot det.',
  'support-delivered-hours':
    'Regionen har levererat av ”{title}”. Antal timmar: {amount}. Bekräfta gärna att {cluster} har tagit emot det.',
  'support-delivered-money':
    'Regionen har levererat av ”{title}”. Belopp: {amount} {unit}. Bekräfta gärna att {cluster} har tagit emot det.',
  'measure-proposed':
    'Insatsen ”{title}” är åter ett förslag och inte beslutad än. Den gäller behov som {cluster} har berättat om.',
  'measure-planned':
    'Insatsen ”{title}” är nu planerad. Den är ett svar på behov som {cluster} har berättat om.',
  'measure-ongoing':
    'Insatsen ”{title}” har börjat. Den är ett svar på behov som {cluster} har berättat om.',
  'measure-done':
    'Insatsen ”{title}” är genomförd. Den var ett svar på behov som {cluster} har berättat om. Blev den till nytta? Berätta gärna.',
  'measure-stopped':
    'Insatsen ”{title}” har avbrutits. Den gällde behov som {cluster} har berättat om.',
  'measure-result':
    'Det finns ett resultat av insatsen ”{title}”, ett svar på behov som {cluster} har berättat om: {result}',
  'measure-reached-companies':
    'Så många företag har insatsen ”{title}” nått hittills: {companies}. Den är ett svar på behov som {cluster} har berättat om.',
  'measure-reached':
    'Nu är det känt vilka som insatsen ”{title}” har nått. Den är ett svar på behov som {cluster} har berättat om.',
  'measure-measured':
    'Det finns ett nytt värde från insatsen ”{title}”, ett svar på behov som {cluster} har berättat om. {name}: {value} {unit} ({day}).',
};
