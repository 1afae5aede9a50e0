/** Words that say nothing of what is needed: those of the grammar, which also tell the language, and those of needing. */
export const stopWords: Readonly<Record<'sv' | 'en', string>> = {
  sv: `och att det som en ett på är av för med den till i inte om de har jag men så vi var man när sig från då han hon ni du
    ska skulle vill ville kan kunde måste bör borde får fick blir blev bli vara varit vore hade haft ha har göra gör gjorde
    gjort går gå gått kommer kom komma tar ta tog finns fanns finnas ut upp in ner hit dit här där utan under över efter
    före innan mellan genom vid hos mot mer mest mycket många fler flera få lite för ännu redan bara också även än eller
    samt dock ju nog väl ja nej nu igen alltid aldrig ofta ibland alla allt all ingen inget inga någon något några varje
    varandra annan annat andra vår vårt våra sin sitt sina mitt min mina er ert era deras dess dem oss mig dig honom
    henne denna detta dessa vilken vilket vilka vem vad hur varför därför eftersom medan trots eller både varken
    kunna vilja själv själva samma sådan sådant sådana enda hela halva helt ganska alldeles egentligen riktigt bra dåligt dålig
    behöver behöva behövs behov saknar saknas sakna svårt svår svåra hitta hittar söker söka brist brister finner önskar
    önskemål gärna hjälp hjälpa hjälper problem utmaning utmaningar stor stort stora liten litet små mindre större
    ny nytt nya gammal gamla år året dag dagar månad månader vecka veckor gång gånger tid första två tre fyra fem sex sju
    åtta nio tio par tycker tror vet säger sätt saker sak del grund samt istället stället lätt lättare enkelt enklare
    möjlighet möjligheter använda använder fungerar fungera företag företaget företagen företagare firma firman bolag
    bolaget länet län regionen jämtland härjedalen östersund sådär liksom exempelvis typ kanske långt hel egen eget egna ens åt låg räcker räcka sverige brukar känns känner blivit sköter gäller dels såg ser se sen sedan väldigt mera ingenting ibland längre kvar ordentligt just per via sådär helst tidigare idag dags senaste hålla håller igång igen egentligen någonting vore antal frågan frågar bland ute inne uppe nere hem bort borta fram lång långa nära`,
  en: `the and a an of to in is it that we our us for on with as are was were be been being have has had do does did not no
    nor but or so if then than too very i my me you your he she they them their his her its this these those there here
    what which who whom how why when where all any some each every both few more most other another such only own same
    can cannot can't could should would will won't must may might shall don't doesn't isn't aren't wasn't haven't into
    out up down from by at about over under between through after before because while also just still yet ever never
    always often need needs needed require lack lacks lacking missing hard difficult find finding get getting got
    want wants wish would like help helps problem problems challenge challenges big small large little new old good bad
    better year years day days week weeks month months time times one two three four five six seven eight nine ten
    thing things something nothing anything someone anyone nobody everybody everyone none much many lot way know
    think say says make makes made take takes took come comes go goes going use used using company companies firm firms
    business businesses county region jämtland härjedalen östersund enough really even without instead since ought`,
};
