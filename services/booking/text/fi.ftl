# Varauksen vaiheet
booking-state-pending = Odottaa järjestäjää
booking-state-confirmed = Vahvistettu
booking-state-attended = Toteutui
booking-state-past = Päättynyt
booking-state-cancelled_by_guest = Yksikkö perui
booking-state-cancelled_by_host = Järjestäjä perui
booking-lead-pending = Järjestäjä vastaa vielä. Paikat ovat teille varattuna sen ajan.
booking-lead-confirmed = Paikat ovat teidän. Tervetuloa!
booking-lead-attended = Kävitte täällä. Kiitos, että olitte mukana.
booking-lead-past = Aika on jo ollut. Toivottavasti viihdyitte.
booking-lead-cancelled_by_guest = Tämä varaus on peruttu, ja paikat ovat vapautuneet muille.
booking-lead-cancelled_by_host = Järjestäjä joutui perumaan tämän ajan. Katso palvelun muut ajat.
booking-heads = { $participants } + { $adults ->
    [one] 1 aikuinen
   *[other] { $adults } aikuista
}
booking-open = Avaa
booking-cancel = Peruuta
booking-cancel-ask = Peruutetaanko ryhmän { $group } varaus, { $when }?
booking-cancel-what = Paikat vapautuvat heti muille, eikä peruutusta voi kumota.
booking-cancel-until = Peruuttaa voi maksutta { $until } asti.
booking-cancel-any = Peruuttaa voi maksutta ennen alkua.
booking-cancel-yes = Kyllä, peruuta varaus

# Varaaminen
new-title = Varaa paikka ryhmälle
new-title-flaws = Tarkista
new-back = Takaisin palveluun
new-flaws = { $count ->
    [one] Yksi kohta on vielä korjattava
   *[other] { $count } kohtaa on vielä korjattava
}
new-group = 1. Mikä ryhmä tulee?
new-heads = 2. Montako tulee?
new-heads-help = Kirjoita arvio.
new-heads-range = Ryhmässä voi olla { $min }–{ $max } henkeä, aikuiset mukaan lukien.
new-heads-max = Ryhmässä voi olla enintään { $max } henkeä, aikuiset mukaan lukien.
new-heads-left = { $left ->
    [one] Paikkoja on jäljellä yksi.
   *[other] Paikkoja on jäljellä { $left }.
}
new-participants = Osallistujat
new-adults = Aikuiset
new-total = Yhteensä henkeä:
new-total-fits = Mahtuu
new-total-few = Liian vähän tälle palvelulle
new-total-many = Liian monta tälle ajalle
new-next = Mitä seuraavaksi tapahtuu
new-next-confirmed-title = Paikka vahvistuu heti
new-next-confirmed = Näet vahvistuksen seuraavalla sivulla.
new-next-pending-title = Järjestäjä vahvistaa
new-next-pending = Paikat ovat teille varattuna sen ajan. Vastaus näkyy omissa varauksissa.
new-next-unit-title = Varaus on koko yksikön
new-next-unit = Kuka tahansa yksikön varaajista näkee sen ja voi hoitaa sen loppuun.
new-next-cancel-title = Jos suunnitelmat muuttuvat
new-summary = Yhteenveto
new-when = Aika
new-where = Paikka
new-price-help = Järjestäjän hinta.
new-send = Lähetä varaus

flaw-group_missing = Valitse ryhmä.
flaw-already_booked = Tällä ryhmällä on jo varaus tälle ajalle.
flaw-participants_missing = Kirjoita osallistujien määrä.
flaw-adults_missing = Kirjoita aikuisten määrä. Ainakin yksi aikuinen tulee mukaan.
flaw-not_a_number = Kirjoita määrä numeroin, esimerkiksi 17.
flaw-too_few = Ryhmä on liian pieni: henkeä pitää olla vähintään { $number }.
flaw-too_many = Ryhmä on liian suuri: henkeä voi olla enintään { $number }.
flaw-no_room = { $number ->
    [one] Ryhmä ei mahdu: paikkoja on jäljellä vain yksi.
   *[other] Ryhmä ei mahdu: paikkoja on jäljellä vain { $number }.
}

standing-title-no_unit = Sinulla ei ole täällä yksikköä, jolle varata
standing-lead-no_unit = Varaaja kuuluu kouluun, päiväkotiin, hoivakotiin tai muuhun yksikköön. Pyydä yksikkösi vastaavaa tai kunnan kulttuuripalveluja lisäämään sinut varaajaksi.
standing-title-no_group = Yksikölläsi ei ole vielä ryhmiä
standing-lead-no_group = Varaus tehdään aina ryhmälle, kuten luokalle tai päiväkotiryhmälle. Pyydä kunnan kulttuuripalveluja lisäämään ryhmä. Riittää nimi, luokka-asteet ja lukumäärät.

lost-title-full = Viimeinen paikka ehti mennä
lost-title-closed = Ilmoittautuminen ehti päättyä
lost-title-cancelled = Aika on peruttu
lost-title-withdrawn = Palvelua ei voi enää varata
lost-lead-full = Toinen ryhmä vahvisti varauksensa juuri ennen sinua. Mitään ei varattu. Tietosi ovat tallessa, eikä mitään tarvitse kirjoittaa uudelleen.
lost-lead-closed = Tälle ajalle ei voi enää ilmoittautua. Mitään ei varattu. Tietosi ovat tallessa, eikä mitään tarvitse kirjoittaa uudelleen.
lost-lead-cancelled = Järjestäjä perui ajan sillä välin. Mitään ei varattu. Tietosi ovat tallessa, eikä mitään tarvitse kirjoittaa uudelleen.
lost-lead-withdrawn = Järjestäjä poisti palvelun tarjolta sillä välin. Mitään ei varattu.
lost-title-full_already = Tämä aika on täynnä
lost-title-closed_already = Ilmoittautuminen on päättynyt
lost-title-not_open = Ilmoittautuminen ei ole vielä auki
lost-lead-full_already = Kaikki paikat on varattu. Valitse jokin muu aika.
lost-lead-closed_already = Tälle ajalle ei voi enää ilmoittautua. Valitse jokin muu aika.
lost-lead-not_open = Palaa, kun ilmoittautuminen aukeaa, tai valitse jokin muu aika.
lost-others = Muut ajat
lost-move = Siirrä tähän
lost-offering = Katso palvelu
lost-offerings = Kaikki palvelut

# Yksikön varaukset
bookings-title = Yksikön varaukset
bookings-lead = Kaikki yksikön varaukset yhdessä paikassa. Kuka tahansa yksikön varaajista voi hoitaa niitä.
bookings-done-cancelled = Varaus on peruttu
bookings-done-cancelled-more = Paikat ovat vapautuneet muille, ja järjestäjä näkee perumisen.
bookings-see-offerings = Katso palvelut
bookings-empty-title = Täällä näkyvät yksikkönne varaukset
bookings-empty = Yhtään varausta ei ole vielä. Kun joku teistä varaa, se näkyy kaikille yksikön varaajille, ja kuka tahansa voi hoitaa sen loppuun.
bookings-coming = Tulevat
bookings-coming-none = Tulossa ei ole mitään juuri nyt.
bookings-past = Menneet
bookings-service = Palvelu
bookings-cancelled = Perutut

# Varauksen sivu
show-fresh-confirmed = Varaus on vahvistettu
show-fresh-pending = Varaus on lähetetty
show-group = Ryhmä
show-heads = Henkeä
show-price = Palvelun hinta
show-host = Järjestäjä
show-booker = Varannut
show-next = Mitä seuraavaksi
show-acts = Varauksen toiminnot
show-all = Kaikki varaukset
show-offering = Palvelun sivu

# Järjestäjän lista
host-title = Tulevat ryhmät
host-lead = Kuka tulee, mistä ja montako. Lähin ensin.
host-caption = Ryhmät
host-unit = Yksikkö
host-contact = Yhteys
host-state = Tila
host-goes = Menette ryhmän luo
host-taken-heads = { $taken } / { $capacity } paikkaa varattu
host-taken-groups = { $taken } / { $capacity } ryhmää
host-empty-title = Täällä näkyvät ryhmät, jotka ovat tulossa
host-empty = Kukaan ei ole vielä varannut. Kun ryhmä varaa ajan omalta tarjottimeltaan, se näkyy täällä muutamassa sekunnissa.
host-empty-unpublished = Tiimillä ei ole vielä julkaistuja palveluja. Kun palvelu on julkaistu ja jaettu, varaukset tulevat tänne.
