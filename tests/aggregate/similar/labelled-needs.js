// What companies might say, in groups that say the same thing in other words. Written before the synonyms were, so that
// these could not be fitted to it. Every second group, in the order here, is for tuning; the rest is for checking only.

/** @type {readonly import('./labelled-needs.js').LabelledGroup[]} */
export const labelledGroups = [
  {
    group: 'welders',
    theme: 'skills',
    sv: [
      'Vi hittar inga svetsare, annonsen har legat ute i ett halvår.',
      'Det är brist på folk som kan svetsa rostfritt.',
      'Varje gång en plåtslagare slutar står vi utan ersättare.',
      'Svetslicens är det ingen av de sökande som har.',
    ],
    en: [
      'We cannot find welders anywhere in the county.',
      'Nobody who applies can weld stainless steel.',
      'When a sheet metal worker leaves, we have no one to replace him.',
    ],
  },
  {
    group: 'seasonal staff',
    theme: 'skills',
    sv: [
      'Till vintersäsongen måste vi anställa trettio personer, och hälften hoppar av före jul.',
      'Säsongsarbetarna kommer aldrig tillbaka, så vi börjar om från noll varje år.',
      'Vi skulle vilja ge folk jobb året om i stället för fem månader i taget.',
      'Personalen försvinner när liften stänger i april.',
    ],
  },
  {
    group: 'chefs',
    theme: 'skills',
    sv: [
      'Kockar går inte att få tag på, köket håller stängt två dagar i veckan.',
      'Vår restaurang har öppet kortare tid eftersom vi saknar kökspersonal.',
      'Servitörer finns, men ingen som kan laga mat.',
    ],
  },
  {
    group: 'developers',
    theme: 'skills',
    sv: [
      'Programmerare med erfarenhet flyttar till Stockholm.',
      'Vi har letat efter en systemutvecklare i ett år.',
      'IT-kompetensen tar slut i länet, alla slåss om samma utvecklare.',
      'Det är svårt att rekrytera personer som kan koda inbyggda system.',
    ],
    en: [
      'Software developers with experience move to Stockholm.',
      'We have been looking for a programmer for over a year.',
      'All the IT companies here fight over the same few engineers who can code.',
    ],
  },
  {
    group: 'staff housing',
    theme: 'premises',
    sv: [
      'Det finns ingenstans att bo för dem vi anställer.',
      'Personalbostäder saknas i hela dalen.',
      'Två som fick jobb tackade nej för att de inte hittade någon lägenhet.',
      'Vi hyr husvagnar åt de anställda eftersom kommunen inte bygger hyresrätter.',
    ],
  },
  {
    group: 'local training',
    theme: 'skills',
    sv: [
      'Utbildningen ligger i Umeå, dit kan ingen av våra anställda åka en vecka.',
      'Kurserna borde hållas här i stället för i Sundsvall.',
      'Vi vill vidareutbilda personalen utan att de behöver resa bort.',
      'Yrkesutbildning på distans eller på plats i kommunen hade hjälpt oss mycket.',
    ],
  },
  {
    group: 'succession',
    theme: 'mentors',
    sv: [
      'Jag går i pension om tre år och ingen vill ta över firman.',
      'Ägarskifte är det ingen som pratar om förrän det är för sent.',
      'Barnen är inte intresserade, så företaget läggs ner om jag inte hittar en köpare.',
      'Generationsväxlingen i branschen oroar oss, många av ägarna är över sextio.',
    ],
    en: [
      'I will retire in three years and nobody wants to take over the firm.',
      'Handing over the company to the next generation is something we never get help with.',
      'If I cannot find a buyer, the business closes when I stop.',
    ],
  },
  {
    group: 'young people',
    theme: 'skills',
    sv: [
      'Ungdomarna tror att industrin är smutsig och väljer bort oss.',
      'Industriprogrammet på gymnasiet fick bara fyra elever i år.',
      'Skolan måste visa unga vad man kan arbeta med i tillverkning.',
      'Vi tar gärna emot praktikanter från gymnasiet men får aldrig några.',
    ],
  },
  {
    group: 'bookkeeping',
    theme: 'administration',
    sv: [
      'Jag skulle behöva någon som sköter bokföringen, kvällarna går åt till kvitton.',
      'Bokslut och deklaration kostar en förmögenhet hos byrån.',
      'Kan man inte dela på en ekonom? Vi är för små för att ha en egen.',
      'Redovisningen tar tid från det vi egentligen ska göra.',
    ],
    en: [
      'We need someone who can do the books a few hours a month.',
      'Bookkeeping eats up my evenings.',
      'The accountant charges more for the annual accounts than we earn in a month.',
      'Could several small firms share an accountant?',
    ],
  },
  {
    group: 'vat abroad',
    theme: 'administration',
    sv: [
      'Momsen blir krånglig när kunderna finns i flera länder.',
      'Ingen kan svara på hur man redovisar moms vid försäljning till Norge och Tyskland.',
      'Skattereglerna för utländska kunder begriper jag inte.',
    ],
  },
  {
    group: 'permits',
    theme: 'administration',
    sv: [
      'Tillstånden tar ett år, och varje myndighet vill ha sin egen blankett.',
      'Bygglovet låg hos kommunen i nio månader.',
      'Regelkrånglet tar kål på oss: länsstyrelsen, kommunen och skatteverket frågar om samma sak.',
      'Handläggningstiderna är så långa att vi hinner missa en hel säsong.',
    ],
    en: [
      'Permits take a year and every authority has a form of its own.',
      'Red tape is killing us, the county board and the municipality ask for the same things.',
      'The building permit was stuck with the municipality for nine months.',
    ],
  },
  {
    group: 'payroll',
    theme: 'administration',
    sv: [
      'Lönerna med alla tillägg och kollektivavtal är ett helvete att räkna ut.',
      'Vi vill lämna bort lönehanteringen till någon annan.',
      'Schemaläggning, semesterersättning och löneutbetalningar tar två dagar i månaden.',
    ],
  },
  {
    group: 'bank loan',
    theme: 'funding',
    sv: [
      'Banken säger nej när vi ska köpa en ny maskin.',
      'Ingen vill låna ut pengar till en byggnad på landsbygden, säkerheten är för låg.',
      'Vi får inget lån till investeringen trots full orderbok.',
      'Krediten räcker inte till en ny fräs.',
    ],
  },
  {
    group: 'grant applications',
    theme: 'funding',
    sv: [
      'Det tog mig veckor att skriva ansökan om EU-stöd.',
      'Vi vet inte vilka bidrag som finns att söka.',
      'Projektpengar går till dem som är bra på att skriva ansökningar.',
      'Vi behöver hjälp att hitta och söka rätt stöd.',
    ],
    en: [
      'Writing the application for EU money took weeks.',
      'We do not know which grants we could apply for.',
      'Small companies need help to find and apply for funding.',
    ],
  },
  {
    group: 'venture capital',
    theme: 'funding',
    sv: [
      'För att växa behöver vi en investerare, men riskkapitalet finns i Stockholm.',
      'Affärsänglar hittar inte hit.',
      'Vi söker ägarkapital för nästa fas, inte ännu ett lån.',
    ],
  },
  {
    group: 'cash flow',
    theme: 'funding',
    sv: [
      'Kassan är tom i oktober, innan gästerna kommer.',
      'Stödet betalas ut i efterskott och vi klarar inte att ligga ute med pengarna.',
      'Likviditeten är vårt problem: kunden betalar efter nittio dagar.',
      'Pengarna räcker inte över lågsäsongen.',
    ],
  },
  {
    group: 'mentor',
    theme: 'mentors',
    sv: [
      'Jag skulle vilja ha en mentor som har byggt upp ett företag förut.',
      'Någon erfaren att bolla med, det är ensamt att vara vd.',
      'En rådgivare som själv har drivit företag vore värd mycket.',
      'Vi saknar någon att ringa som gjort samma resa.',
    ],
    en: [
      'I wish I had a mentor who has built a company before.',
      'It is lonely to run a business, I need someone experienced to talk to.',
      'An adviser who has done it himself would be worth a lot.',
    ],
  },
  {
    group: 'board',
    theme: 'mentors',
    sv: [
      'Vår styrelse består av familjen, vi skulle behöva någon utifrån.',
      'Hur hittar man en extern styrelseledamot som kan vår bransch?',
      'Styrelsearbetet är bara ett papper en gång om året.',
    ],
  },
  {
    group: 'pricing',
    theme: 'mentors',
    sv: [
      'Vi tar för lite betalt, men vågar inte höja priset.',
      'Prissättning är ren gissning hos oss.',
      'Jag kan mitt hantverk men inte att räkna på vad det ska kosta kunden.',
    ],
  },
  {
    group: 'export',
    theme: 'markets',
    sv: [
      'Vi vill sälja till Norge men tullen stoppar oss.',
      'Exporten kräver papper som vi inte förstår.',
      'Hur får man in varor över norska gränsen utan att det tar en vecka?',
      'Att komma ut på utländska marknader klarar vi inte själva.',
    ],
    en: [
      'We want to sell to Norway but customs stops us.',
      'Exporting takes paperwork that we do not understand.',
      'We cannot reach foreign markets on our own.',
    ],
  },
  {
    group: 'foreign guests',
    theme: 'markets',
    sv: [
      'Vi vill ha fler tyska och holländska gäster på sommaren.',
      'Utländska turister hittar inte till oss, de känner bara till Lappland.',
      'Hur får man in sitt boende hos en researrangör utomlands?',
      'Internationella besökare skulle fylla sängarna mitt i veckan.',
    ],
  },
  {
    group: 'e-commerce',
    theme: 'markets',
    sv: [
      'Vår webbutik säljer nästan ingenting.',
      'Vi behöver lära oss e-handel för att nå kunder utanför länet.',
      'Att sälja på nätet är en helt annan sak än att stå i gårdsbutiken.',
    ],
  },
  {
    group: 'public procurement',
    theme: 'markets',
    sv: [
      'Upphandlingarna är skrivna så att små företag inte kan lämna anbud.',
      'Kommunen köper allt från stora leverantörer söderifrån.',
      'Skolmaten kunde komma härifrån om anbuden delades upp.',
      'LOU är för krångligt för oss, vi räknar inte ens på offentliga jobb.',
    ],
    en: [
      'Public tenders are written so that small companies cannot bid.',
      'The municipality buys everything from large suppliers in the south.',
      'We never bid for public contracts, the procurement rules are too complicated.',
    ],
  },
  {
    group: 'winter roads',
    theme: 'premises',
    sv: [
      'Vägen hit plogas för sent, leveranserna kommer inte fram.',
      'Lastbilarna fastnar när det är halt i backen.',
      'På vintern är vägarna så dåliga att gästerna vänder.',
      'Snöröjningen fungerar inte på helgerna.',
    ],
  },
  {
    group: 'public transport',
    theme: 'premises',
    sv: [
      'Efter klockan sex går det ingen buss från stationen.',
      'Gäster utan bil tar sig inte hit, tåget stannar sju mil bort.',
      'Kollektivtrafiken passar inte skiftarbetare.',
      'Nattåget är indraget och flyget till Östersund är för dyrt.',
    ],
    en: [
      'There is no bus from the station after six.',
      'Guests without a car cannot get here, the train stops seventy kilometres away.',
      'Public transport does not suit people who work shifts.',
    ],
  },
  {
    group: 'shared warehouse',
    theme: 'premises',
    sv: [
      'Vi skulle kunna dela lager med fler företag.',
      'Ett gemensamt fryslager vore bra, nu har alla en egen liten frys.',
      'Lagerlokalen står halvtom halva året, någon annan borde kunna hyra in sig.',
      'Kylförvaring nära E14 saknas för oss småproducenter.',
    ],
    en: [
      'Several of us could share a warehouse.',
      'A common cold store would be good, now everyone has a small freezer.',
      'Our storage building is half empty and others could rent space in it.',
    ],
  },
  {
    group: 'premises to grow',
    theme: 'premises',
    sv: [
      'Vi har vuxit ur garaget men hittar ingen industrilokal i rätt storlek.',
      'Det finns inga lokaler mellan femtio och trehundra kvadrat.',
      'Verkstaden är för trång och kommunen har ingen mark att sälja.',
      'Vi måste bygga ut fabriken för att kunna ta större order.',
    ],
  },
  {
    group: 'grid and charging',
    theme: 'premises',
    sv: [
      'Elnätet klarar inte fler laddstolpar vid fjällanläggningen.',
      'Vi får ingen ny effekt från nätbolaget förrän om fem år.',
      'Turister med elbil kan inte ladda här.',
    ],
  },
  {
    group: 'broadband',
    theme: 'digital',
    sv: [
      'Fibern stannar vid riksvägen, stugbyn är utan.',
      'Bredbandet är så långsamt att bokningarna inte går igenom.',
      'Uppkopplingen i fjällbyn går inte att lita på.',
      'Vi kan inte ha videomöten, internet hackar.',
    ],
    en: [
      'The fibre stops at the main road and the cabins have none.',
      'Our internet connection is too slow for video meetings.',
      'Broadband out to the mountain village is unreliable.',
    ],
  },
  {
    group: 'mobile coverage',
    theme: 'digital',
    sv: [
      'Mobiltäckningen är obefintlig längs lederna.',
      'Guiderna kan inte ringa efter hjälp när de är uppe på fjället.',
      'Det är döda zoner utan signal i halva kommunen.',
      'Telefonen fungerar inte i skogen, det är en säkerhetsfråga.',
    ],
  },
  {
    group: 'systems that talk',
    theme: 'digital',
    sv: [
      'Bokningssystemet pratar inte med kassan, vi knappar in allt två gånger.',
      'Våra datasystem är gamla och kan inte kopplas ihop.',
      'Alla anläggningar borde använda samma bokningsplattform.',
      'Affärssystemet och lagret är inte integrerade.',
    ],
  },
  {
    group: 'cyber security',
    theme: 'digital',
    sv: [
      'Vi blev hackade i våras och visste inte vem man ringer.',
      'It-säkerhet har vi varken tid eller kunskap om.',
      'Nya krav på cybersäkerhet från kunderna, hur lever vi upp till dem?',
    ],
    en: [
      'We were hacked last spring and did not know who to call.',
      'We have no knowledge of IT security.',
      'Customers make demands about cyber security that we cannot meet.',
    ],
  },
  {
    group: 'degree students',
    theme: 'academia',
    sv: [
      'Vi har aldrig haft en student som gjort sitt examensarbete här.',
      'Exjobbare vore toppen, men hur når man dem?',
      'Mittuniversitetets studenter vet inte att vi finns.',
      'Vi vill ha praktikanter från högskolan under våren.',
    ],
    en: [
      'We would like a student to write a thesis with us.',
      'Students at Mid Sweden University do not know we exist.',
      'How do you get in touch with degree students?',
    ],
  },
  {
    group: 'test lab',
    theme: 'academia',
    sv: [
      'Vi behöver tillgång till ett labb där vi kan prova materialet.',
      'Universitetets vindtunnel är uppbokad och för dyr för ett litet bolag.',
      'Hållfasthetsprov måste vi skicka till Tyskland.',
      'Mätutrustning har vi inte råd med själva, den borde gå att låna av forskarna.',
    ],
  },
  {
    group: 'research results',
    theme: 'academia',
    sv: [
      'Forskarna kommer och intervjuar oss, men resultatet får vi aldrig se.',
      'Forskningen måste bli begriplig och användbar för små företag.',
      'Rapporterna från universitetet hamnar i en byrålåda.',
    ],
  },
  {
    group: 'place brand',
    theme: 'marketing',
    sv: [
      'Alla kommuner har var sin slogan, gästen vet inte vad Jämtland är.',
      'Vi behöver ett gemensamt varumärke för hela destinationen.',
      'Platsen är okänd söder om Gävle.',
      'Regionen borde berätta en historia om oss, inte tio olika.',
    ],
    en: [
      'Every municipality has a slogan of its own, visitors do not know what Jämtland is.',
      'We need one brand for the whole destination.',
      'Nobody in the south has heard of this place.',
    ],
  },
  {
    group: 'trade fairs',
    theme: 'marketing',
    sv: [
      'Att ställa ut på mässan i München är för dyrt för ett företag.',
      'Vi borde ha en gemensam monter.',
      'Ispo kostar en halv miljon, tillsammans skulle vi ha råd.',
    ],
  },
  {
    group: 'pictures and social media',
    theme: 'marketing',
    sv: [
      'Vi har inga bra bilder och filmer att visa.',
      'Sociala medier hinner vi inte med.',
      'Instagram borde någon sköta åt oss alla, ingen kan det här med inlägg.',
    ],
  },
  {
    group: 'low season',
    theme: 'marketing',
    sv: [
      'I maj och november står hotellen tomma.',
      'Beläggningen är usel utanför skidsäsongen.',
      'Vi måste få folk att komma hit även på barmark.',
      'Evenemang på hösten skulle fylla rummen när det är lugnt.',
    ],
    en: [
      'The hotels are empty in May and November.',
      'Occupancy outside the ski season is terrible.',
      'We need visitors when there is no snow.',
    ],
  },
  {
    group: 'trust between rivals',
    theme: 'openness',
    sv: [
      'Här är alla rädda att grannen ska ta kunderna.',
      'Vi ser varandra som konkurrenter i stället för kollegor.',
      'Misstänksamheten mellan företagen gör att ingen berättar något.',
      'Det finns ingen tillit, man håller sina kort tätt intill kroppen.',
    ],
  },
  {
    group: 'meeting place',
    theme: 'openness',
    sv: [
      'Det saknas en mötesplats där man kan träffa andra företagare.',
      'Nätverksträffarna ligger alltid i Östersund på dagtid.',
      'Vi känner inte ens dem som sitter i huset bredvid.',
      'Frukostmöten i bygden skulle göra att vi lär känna varandra.',
    ],
  },
  {
    group: 'large orders together',
    theme: 'openness',
    sv: [
      'Ordern var för stor för oss ensamma, vi borde ha lagt ett gemensamt anbud.',
      'Ihop skulle vi kunna ta hela uppdraget, var för sig är vi för små.',
      'När vi har fullt upp skickar vi kunden till Småland i stället för till grannverkstaden.',
      'Ledig maskintid hos andra skulle vi kunna köpa om vi visste om den.',
    ],
  },
  {
    group: 'protecting ideas',
    theme: 'innovation',
    sv: [
      'Patent är dyrt och vi vet inte om det är värt det.',
      'Någon kopierade vår design, hur skyddar man sig?',
      'Sekretessavtal och immateriella rättigheter behöver vi juridisk hjälp med.',
    ],
  },
  {
    group: 'time for own products',
    theme: 'innovation',
    sv: [
      'Vi hinner aldrig utveckla egna produkter, vardagen äter upp all tid.',
      'Produktutvecklingen ligger nere eftersom vi bara gör legojobb.',
      'En prototyp har vi, men ingen tid att göra klart den.',
    ],
    en: [
      'We never have time to develop products of our own.',
      'Product development has stopped, we only do subcontracting.',
      'The prototype is there but nobody has time to finish it.',
    ],
  },
  {
    group: 'test with users',
    theme: 'innovation',
    sv: [
      'Vi behöver testpersoner som provar våra produkter ute på fjället.',
      'En testbädd där skidåkare kan utvärdera ny utrustning.',
      'Det är svårt att få någon att vara första kund och prova något nytt.',
      'Kommunen borde våga vara pilotkund.',
    ],
  },
  {
    group: 'joint purchasing',
    theme: 'costs',
    sv: [
      'Var för sig betalar vi för mycket för stål, ihop kunde vi pressa priset.',
      'Samköp av emballage vore en enkel vinst.',
      'Gemensamma inköp av råvaror skulle spara pengar.',
      'Grossisten ger oss ingen rabatt, vi köper för små volymer.',
    ],
    en: [
      'Each on our own we pay too much for steel, together we could press the price.',
      'Joint purchasing of packaging would be an easy win.',
      'The wholesaler gives us no discount since our volumes are too small.',
    ],
  },
  {
    group: 'energy costs',
    theme: 'costs',
    sv: [
      'Elräkningen har fördubblats på två år.',
      'Snökanonerna drar mer ström än vi har råd med.',
      'Vi vill sätta solceller på taket men vet inte om det lönar sig.',
      'Uppvärmningen av hotellet äter upp vinsten.',
    ],
    en: [
      'The electricity bill has doubled in two years.',
      'Heating the hotel eats up the profit.',
      'We would like solar panels but do not know if they pay.',
    ],
  },
  {
    group: 'set-up time and waste',
    theme: 'costs',
    sv: [
      'Ställtiderna är för långa, maskinerna står still halva dagen.',
      'Vi slänger för mycket material.',
      'Lean har vi hört talas om, men ingen vet hur man börjar i en liten verkstad.',
      'Flödet i produktionen är rörigt, allt flyttas tre gånger.',
    ],
  },
  {
    group: 'freight costs',
    theme: 'costs',
    sv: [
      'Frakten till södra Sverige kostar mer än varan.',
      'Bilarna kör halvtomma härifrån, vi borde samlasta.',
      'Transporterna är dyra när man skickar enstaka pallar.',
      'Ingen vill köra tre kilo korv till Stockholm.',
    ],
    en: [
      'Freight to the south costs more than the goods.',
      'Lorries leave here half empty, we ought to share loads.',
      'Shipping single pallets is expensive.',
    ],
  },
  {
    group: 'sustainability reporting',
    theme: 'innovation',
    sv: [
      'Storkunderna kräver klimatdata som vi inte kan ta fram.',
      'Hållbarhetsrapport, hur gör man en sådan med åtta anställda?',
      'Vi vill miljömärka anläggningen men vet inte var vi ska börja.',
      'Koldioxidavtrycket måste räknas ut för varje produkt, säger inköparen.',
    ],
  },
  {
    group: 'robots and automation',
    theme: 'innovation',
    sv: [
      'Vi skulle vilja automatisera packningen, men vem kan hjälpa till?',
      'En robot vid pressen skulle spara två tjänster.',
      'AI pratar alla om, vi vet inte vad vi ska använda det till.',
      'Digitalisera tillverkningen, ja, men vem har tid att lära sig?',
    ],
  },
];

/** The statements of one half: `tune` for tuning, `check` for checking. @type {import('./labelled-needs.js').labelledHalf} */
export const labelledHalf = (half) =>
  labelledGroups.filter((_, index) => (index % 2 === 0) === (half === 'tune'));

// Written after everything else, and never tuned on.
/** @type {readonly import('./labelled-needs.js').LabelledGroup[]} */
export const unseenGroups = [
  {
    group: 'painters',
    theme: 'skills',
    sv: [
      'Vi får inte tag på målare.',
      'Det är brist på folk som kan måla och tapetsera.',
      'Målerifirman söker två gesäller men ingen hör av sig.',
      'Alla duktiga målare är redan upptagna eller pensionerade.',
    ],
  },
  {
    group: 'ski instructors',
    theme: 'skills',
    sv: [
      'Skidskolan saknar instruktörer till sportlovet.',
      'Vi behöver fler skidlärare som kan tyska.',
      'Det är svårt att hitta utbildade ledare till barngrupperna i backen.',
      'Instruktörerna vi har räcker inte i februari.',
    ],
  },
  {
    group: 'taxes',
    theme: 'administration',
    sv: [
      'Momsreglerna för paketresor är obegripliga.',
      'Vi gör fel med skatten varje år.',
      'Hur ska man momsredovisa en upplevelse där maten ingår?',
      'Vi behöver någon att fråga om moms och skatter.',
    ],
  },
  {
    group: 'salaries',
    theme: 'administration',
    sv: [
      'Löneutbetalningarna tar två dagar varje månad.',
      'Jag skulle gärna slippa lönehanteringen.',
      'Att räkna ut lön för timanställda blir alltid fel.',
    ],
  },
  {
    group: 'invest in building',
    theme: 'funding',
    sv: [
      'Vi behöver lån för att bygga ut stugbyn.',
      'Banken tycker att vårt hotell ligger för långt bort för att låna ut till.',
      'Investeringen i nya liften får vi inte finansierad.',
      'Ingen bank vill gå in i landsbygdsfastigheter.',
    ],
  },
  {
    group: 'grants help',
    theme: 'funding',
    sv: [
      'Vi skulle behöva hjälp med ansökningar till Jordbruksverket.',
      'Vilka bidrag kan ett litet mejeri få?',
      'Jag ger upp varje gång jag ska söka stöd, det är så många sidor.',
      'Någon borde tala om för oss vilka pengar som finns att söka.',
    ],
  },
  {
    group: 'business advice',
    theme: 'mentors',
    sv: [
      'Jag vill ha en erfaren företagare att rådgöra med.',
      'En coach som kan turism vore bra.',
      'Vi saknar bollplank när vi ska ta stora beslut.',
    ],
  },
  {
    group: 'export to germany',
    theme: 'markets',
    sv: [
      'Vi vill in på den tyska marknaden.',
      'Hur hittar vi en importör i Tyskland?',
      'Våra ryggsäckar borde säljas i tyska butiker.',
    ],
  },
  {
    group: 'road maintenance',
    theme: 'premises',
    sv: [
      'Vägen till gården är i uselt skick på våren.',
      'Det är så mycket gropar att leverantörerna vägrar köra hit.',
      'Grusvägen måste underhållas bättre.',
      'Trafikverket lagar aldrig vår väg.',
    ],
  },
  {
    group: 'homes for workers',
    theme: 'premises',
    sv: [
      'Nyanställda har ingenstans att ta vägen, det finns inga lägenheter.',
      'Bostadsbristen i Åre gör att vi inte kan anställa.',
      'Vi behöver hyresrum åt säsongspersonalen.',
      'Kocken bor i en husbil.',
    ],
  },
  {
    group: 'phone in mountains',
    theme: 'digital',
    sv: [
      'Ingen täckning på kalfjället.',
      'Våra guider har ingen signal när olyckan är framme.',
      'Mobilen fungerar inte vid raststugan.',
    ],
  },
  {
    group: 'web booking',
    theme: 'digital',
    sv: [
      'Bokningssystemet är omodernt och svårt för gästerna.',
      'Vi vill ta bokningar på nätet i stället för per telefon.',
      'Det går inte att boka flera aktiviteter samtidigt hos oss.',
    ],
  },
  {
    group: 'thesis',
    theme: 'academia',
    sv: [
      'Ett examensarbete om våra batterier skulle vara intressant.',
      'Vi vill gärna ha en exjobbare från Mittuniversitetet.',
      'Studenter som gör projekt hos oss stannar kanske kvar.',
    ],
  },
  {
    group: 'common marketing',
    theme: 'marketing',
    sv: [
      'Vi behöver marknadsföra hela dalen tillsammans.',
      'Var för sig har vi inte råd att synas i Stockholm.',
      'En gemensam kampanj för vintern.',
      'Alla annonserar för sig i stället för ihop.',
    ],
  },
  {
    group: 'dare to talk',
    theme: 'openness',
    sv: [
      'Företagarna här litar inte på varandra.',
      'Ingen vågar berätta om sina planer för konkurrenterna.',
      'Vi är för dåliga på att dela med oss.',
    ],
  },
  {
    group: 'prototype help',
    theme: 'innovation',
    sv: [
      'Vi har en idé till en ny bindning men kan inte bygga prototypen.',
      'Var får man hjälp att göra en första prototyp?',
      'Från skiss till färdig produkt saknar vi kunskap.',
    ],
  },
  {
    group: 'electricity bills',
    theme: 'costs',
    sv: [
      'Elräkningen i december var högre än omsättningen.',
      'Vi måste få ner elkostnaden för kylarna.',
      'Strömmen är för dyr för bageriets ugnar.',
      'Finns det stöd för att spara energi?',
    ],
  },
  {
    group: 'transport together',
    theme: 'costs',
    sv: [
      'Vi borde samordna transporterna till Stockholm.',
      'Varje producent kör sin egen halvtomma bil.',
      'Frakten blir dyr när man bara skickar en pall.',
      'Ett gemensamt bud som hämtar hos alla.',
    ],
  },
];
