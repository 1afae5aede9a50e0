/** Forms that no stemmer brings back to their plain word, each followed by the word that it counts as. */
export const irregularForms = {
  sv: `tar ta tog ta tagit ta går gå gick gå gått gå får få fick få fått få står stå stod stå slår slå slog slå ger ge gav ge
    kommer komma kom komma säljer sälja sålde sälja sålt sälja säljs sälja köper köpa köpte köpa köpt köpa bor bo bodde bo
    lär lära lärt lära lärde lära växer växa vuxit växa växte växa skriver skriva skrev skriva håller hålla höll hålla
    byter byta hyr hyra hyrs hyra gör göra gjort göra gjorde göra lägger lägga läggs lägga lade lägga lagt lägga säger säga
    slutar sluta slutat sluta slutade sluta söker söka sökte söka sökt söka böcker bok städer stad nätter natt bönder bonde
    händer hand vägar väg ligger ligga betalar betala kör köra körde köra sköter sköta åker åka bygger bygga leder leda
    drar dra lokala lokalt lokalt lokalt dyrare dyr billigare billig norrmän norrman norrmännen norrman verkstäder verkstad bostäder bostad änglar ängel`,
  en: `sold sell buys buy bought buy taught teach left leave leaves leave paid pay grew grow grown grow built build wrote write
    written write lent lend held hold met meet gave give took take taken take taking take got get found find knew know
    known know person people child children woman women man men shelves shelf stood stand spent spend went go gone go done
    do taxes tax buses bus training education trained education`,
} as const;
