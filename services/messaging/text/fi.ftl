mailbox-title = Kokeilun postilaatikko
mailbox-lead = Kokeiluympäristöstä kirjeet eivät lähde eteenpäin, vaan ne luetaan täällä, uusin ensin.
mailbox-to = Saaja { $to }, lähettäjä { $from }.
mailbox-empty = Kirjeitä ei ole vielä. Pyydä kirjautumislinkki jollakin tarjottimella, niin se ilmestyy tänne.

undeliverable-title = Osoitteet, joihin posti ei mene
undeliverable-lead = Vastaanottajan sähköpostipalvelin on torjunut nämä osoitteet. Tarkista, onko osoitteessa virhe tai onko sen käyttäjä vaihtunut.
undeliverable-address = Osoite
undeliverable-since = Torjuttu alkaen
undeliverable-answer = Palvelimen vastaus
undeliverable-again = Torjuttuun osoitteeseen lähtevät vain kirjautumislinkit. Muut viestit lähtevät taas, kun jokin viesti menee perille, tai kun torjumisesta on 30 päivää.
undeliverable-none = Kaikki viestit ovat menneet perille.
