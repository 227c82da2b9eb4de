mailbox-title = Kokeilun postilaatikko
mailbox-lead = Kokeiluympäristöstä kirjeet eivät lähde eteenpäin, vaan ne luetaan täällä, uusin ensin.
mailbox-to = Saaja { $to }, lähettäjä { $from }.
mailbox-empty = Kirjeitä ei ole vielä. Pyydä kirjautumislinkki jollakin tarjottimella, niin se ilmestyy tänne.
