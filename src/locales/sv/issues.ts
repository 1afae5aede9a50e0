/** Vad som är fel i ett dokument. */
export const issues = {
  'not-a-programme':
    '{path}: här skulle {expected} stå, men det är {received}. Läs filen med JSON.parse först.',
  'unknown-format':
    '{path}: här skulle {expected} stå, men det är {received}. Är det en fil som samverk har skrivit?',
  'newer-format':
    '{path}: här skulle {expected} stå, men det är {received}. Uppdatera samverk för att läsa filer i det formatet.',
  missing: '{path}: {expected} saknas. Lägg till det.',
  'wrong-type': '{path}: här skulle {expected} stå, men det är {received}.',
  'wrong-value': '{path}: här skulle {expected} stå, men det är {received}.',
  'wrong-format': '{path}: här skulle {expected} stå, men det är {received}.',
  'wrong-link': '{path}: här skulle {expected} stå, men det är {received}.',
  'out-of-range': '{path}: här skulle {expected} stå, men det är {received}.',
  'too-deep': '{path}: filen får ha högst 64 nivåer. Ta bort det som ligger så djupt.',
  'duplicate-id': '{path}: {received} finns redan i samma samling. Ge en av de två ett annat id.',
  'unknown-reference':
    '{path}: {received} finns inte ({expected}). Rätta id:t eller lägg till det som saknas.',
  'circular-reference':
    '{path}: {received} leder tillbaka hit. Ta bort en av hänvisningarna i cirkeln.',
  'not-editable':
    '{path}: det här är ett publicerat program. Ändra i programmet som det publicerades från.',
  'still-referred-to':
    '{path}: {received} hänvisar till det som ska tas bort. Ändra eller ta bort den hänvisningen samtidigt.',
  'not-published':
    '{path}: programmet är inte publicerat. Publicera det först, med publishProgramme eller ”samverk publish”.',
  'identity-number':
    '{path}: här står ett personnummer eller en enskild firmas organisationsnummer. Ta bort det, eller gör uppgiften intern.',
  'email-address': '{path}: här står en e-postadress. Ta bort den, om den inte ska publiceras.',
  'phone-number': '{path}: här står ett telefonnummer. Ta bort det, om det inte ska publiceras.',
  'person-name':
    '{path}: här står en persons namn. Skriv rollen i stället, om personen inte har sagt ja till att nämnas.',
} as const;
