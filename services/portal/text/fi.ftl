# Alustan etusivu
apex-title = Kunnan kulttuuripalvelut yhdellä tarjottimella
apex-lead = Koulu, päiväkoti tai hoivakoti löytää ja varaa. Tekijä ilmoittaa palvelunsa kerran ja tavoittaa monta kuntaa. Kunta päättää itse, mitä tarjottimella on.
apex-find = Etsi kuntasi
apex-demo-title = Tämä on kokeiluympäristö
apex-demo-lead = Kunnat ja hyvinvointialueet ovat oikeita, mutta kaikki muu on keksittyä: ihmiset, tekijät, palvelut ja varaukset. Voit katsoa vapaasti ympärillesi. Valitse, kenenä jatkat:
apex-demo-mail = Kirjautumisviestit eivät lähde eteenpäin:
apex-demo-mailbox = lue ne kokeilun postilaatikosta
apex-group-municipality = Kunnat
apex-group-county = Hyvinvointialueet
apex-group-region = Yhteistarjottimet
apex-group-producer = Tuottajat
apex-offerings = { $count ->
    [one] 1 palvelu
   *[other] { $said } palvelua
}
apex-empty-title = Tarjottimia ei ole vielä
apex-empty-lead = Kun ensimmäinen kunta avaa tarjottimensa, se tulee tähän.
apex-days-title = Kolmelle eri työpäivälle
apex-day-teacher-title = Opettaja, jolla on neljä minuuttia
apex-day-teacher = Näet heti, mihin luokkasi mahtuu ja mitä se maksaa. Varaus on koulun, joten sijainen löytää sen.
apex-day-secretary-title = Kulttuurisihteeri, jolla on kolmekymmentä pyyntöä
apex-day-secretary = Oma tarjotin, oma ilme ja omat säännöt. Naapurikunnan palvelut samassa luettelossa, ja jokaisesta näkyy, mistä se tulee.
apex-day-artist-title = Taiteilija, joka on jo matkalla
apex-day-artist = Yksi kuvaus ja yhdet ajat kaikille kunnille. Näet yhdestä listasta, kuka tulee, mistä ja montako.
apex-walls-title = Kunnat yhdessä, rajat paikallaan
apex-walls = Jokaisella kunnalla on omat tietonsa oman seinänsä takana. Kunta päättää, mitä se jakaa naapurille ja mitä se ottaa vastaan. Lasten nimiä ei kysytä missään.

# Kunnan, alueen tai tuottajan etusivu
front-title = Etusivu
front-title-place = Varaa ryhmällesi kulttuuria { $place }
front-title-municipality = Varaa ryhmällesi kulttuuria
front-title-county = Kulttuuria sinne, missä ihmiset ovat
front-title-region = Kuntien yhteinen kulttuuritarjotin
front-title-producer = { $name }: palvelut ryhmille
front-title-operator = { $name }
front-lead-municipality = Työpajoja, esityksiä ja retkiä kouluille, päiväkodeille ja hoivakodeille.
front-lead-county = Musiikkia, käsillä tekemistä ja tarinoita hoivakoteihin, osastoille ja päivätoimintaan. Moni tulee teille.
front-lead-region = Jäsenet jakavat täällä palveluitaan toisilleen. Jokaisesta näkyy, mistä se tulee.
front-lead-producer = Kouluille, päiväkodeille ja hoivakodeille.
front-lead-operator = Täältä hoidetaan alustaa.
front-see-count = { $count ->
    [one] Katso palvelu
   *[other] Kaikki { $said } palvelua
}
front-team-title = Teillä töissä
front-team-lead = Katso, ketkä ovat tulossa, ja pidä palvelut ajan tasalla.
front-featured = Poimintoja
front-soon = Pian tarjolla
front-all = Kaikki palvelut
front-soon-empty = Vapaita aikoja ei ole juuri nyt. Uudet ajat tulevat näkyviin tähän heti, kun järjestäjä avaa ne.
front-members = Jäsenet
front-member-offerings = { $count ->
    [one] 1 yhteinen palvelu
   *[other] { $said } yhteistä palvelua
}
front-elsewhere-title = Varaaminen
front-elsewhere = Ajat varataan oman kunnan tai hyvinvointialueen tarjottimelta.
front-how-title = Näin varaat
front-how-1-title = Valitse palvelu ja aika
front-how-1 = Näet heti, montako paikkaa on jäljellä ja mitä palvelu maksaa.
front-how-2-title = Kerro ryhmästäsi
front-how-2 = Riittää ryhmä ja lukumäärät. Lasten nimiä emme kysy.
front-how-3-title = Varaus on koko yksikön
front-how-3 = Se näkyy kaikille yksikön varaajille, myös sijaiselle.
front-search = Etsi palveluja
front-search-what = Mitä etsit?
front-search-whom = Kenelle?
front-search-all = Kaikille
front-search-from = Aikaisintaan
front-search-go = Etsi
front-whom = Kenelle haet?
front-count = { $count ->
    [one] 1 palvelu
   *[other] { $said } palvelua
}
front-for-daycare = Päiväkodit
front-for-preschool = Esiopetus
front-for-grades_1_2 = Luokat 1–2
front-for-grades_3_6 = Luokat 3–6
front-for-grades_7_9 = Luokat 7–9
front-for-secondary = Lukio ja ammattiopisto
front-for-preparatory = Valmistava opetus
front-for-special_needs = Erityisryhmät
front-for-adults = Aikuiset
front-for-seniors_home = Kotona asuvat ikäihmiset
front-for-care_home = Hoivakodit
front-arts = Selaa taiteenaloittain
front-newest = Uutta tarjottimella
front-newest-all = Kaikki uusimmasta alkaen
front-region = Samalla tarjottimella ovat kunnan omat palvelut ja ne, joita muut verkostossa jakavat. Jokaisesta näkyy, mistä se tulee.
front-region-own = Varaat kaiken täältä, samalla tavalla. Naapurikunnan sivuille ei tarvitse siirtyä.
front-empty-title = Tarjotinta katetaan parhaillaan
front-empty-municipality = Tähän tulevat kunnan omat palvelut ja ne, jotka kunta ottaa vastaan naapureilta ja tekijöiltä. Katso sillä välin, mitä muilla on.
front-empty-county = Tähän tulevat hyvinvointialueen omat palvelut ja ne, jotka se ottaa vastaan tekijöiltä. Katso sillä välin, mitä muilla on.
front-empty-region = Tähän tulevat palvelut, joita jäsenet jakavat toisilleen. Yhtään ei ole vielä jaettu.
front-empty-producer = Tähän tulevat palvelut heti, kun ne on julkaistu.
front-empty-operator = Täällä ei ole palveluja.


# Rajapinta
api-title = Ohjelmille
api-lead = Ohjelma voi hakea palveluja, pitää koulun ryhmät ajan tasalla ja kirjoittaa palveluja, niin kuin ihminen näillä sivuilla.
api-begin = Näin pääset alkuun
api-begin-key = Palveluja voi lukea ilman avainta. Kaikkeen muuhun tarvitset oman avaimen.
api-begin-keys = Luo avain
api-begin-tenant = Jokainen tarjotin vastaa omassa osoitteessaan. Siirry kuntasi tai oman sivustosi tarjottimelle ja luo avain siellä.
api-example = Esimerkki
api-document = Sama kuvaus ohjelmille, OpenAPI 3.1:
api-all = Kaikki pyynnöt
api-needs-key = Tarvitsee avaimen
api-needs-no-key = Ei tarvitse avainta
api-parameters = Parametrit
api-sends = Mitä lähetetään
api-answers = Mitä vastataan
api-required = pakollinen
api-values = Arvot
front-packages = Palvelupaketit

# Työjono
inbox-title = Työjono
inbox-lead = Tänne tulee se, mikä odottaa tiimiäsi. Vanhin on ensimmäisenä, ja kuka tahansa tiimistä voi hoitaa asian.
inbox-whose = Kenen asiat?
inbox-own = Omat ja yhteiset
inbox-all = Kaikki
inbox-filter = Näytä
inbox-why-review = Odottaa tarkistusta
inbox-why-sent_back = Palautettu korjattavaksi
inbox-why-import = Tuonti odottaa päätöstä
inbox-why-requested = Odottaa vastausta
inbox-why-booked = Uusi varaus
inbox-why-cancelled = Varaus peruttu
inbox-untitled = Nimetön palvelu
inbox-heads = { $participants } + { $adults ->
    [one] 1 aikuinen
   *[other] { $adults } aikuista
}
inbox-since = Jonossa
inbox-noticed = Kuittaa
inbox-act-review = Tarkista
inbox-act-sent_back = Korjaa
inbox-act-requested = Vastaa
inbox-act-import = Katso raportti
inbox-notice = Kuittaa valitut
inbox-notice-all = Kuittaa kaikki varaukset
inbox-done = Varaukset on kuitattu
inbox-done-more = Ne poistuivat koko tiimin jonosta. Tulevat ryhmät näet edelleen omasta luettelostaan.
inbox-nothing-chosen = Yhtään varausta ei kuitattu
inbox-nothing-chosen-more = Valitse ensin ne varaukset, jotka olet nähnyt.
inbox-nothing-left = Joku ehti ennen sinua: kuitattavaa ei enää ole.
inbox-empty-title = Mikään ei odota sinua
inbox-empty = Kun ryhmä varaa tai peruu, palvelu kaipaa kollegan silmää tai tuonti on valmis katsottavaksi, se tulee tänne. Asia on koko tiimin, joten loma tai sairastuminen ei pysäytä mitään.
inbox-elsewhere = { $count ->
    [one] Muita tiimejä odottaa 1 asia
   *[other] Muita tiimejä odottaa { $count } asiaa
}

# Kokeilun kierros
apex-demo-tour = Lähde kierrokselle
tour-title = Kierros kokeiluympäristössä
tour-lead = Valitse, kuka olet, ja kokeile kolmea asiaa. Voit olla kaikki neljä: kirjautuminen on yksi painallus.
tour-enter = Jatka tänä ihmisenä
tour-same-way = Kokeilu on yhteinen. Mitä varaat tai muutat, sen näkevät muutkin kokeilijat. Kirjeet eivät lähde kenellekään.
tour-empty = Kokeilun organisaatioita ei ole vielä ladattu.
tour-back = Kaikkien kuntien tarjottimet
tour-booker-title = Olen opettaja
tour-booker-search = Etsi neljännelle luokalle
tour-booker-search-more = Haku näyttää vain ajat, joissa on tilaa. Avaa jokin ja varaa se ryhmällesi.
tour-booker-group = Tee ryhmä
tour-booker-group-more = Yhdysluokka, avustajat ja esteettömyys: kerran kerrottuna se kulkee mukana joka varaukseen.
tour-booker-bookings = Katso varauksiasi
tour-booker-bookings-more = Muuta ryhmän kokoa, siirrä aikaa, peru tai vastaa paikkaan, joka vapautui jonosta.
tour-owner-title = Olen tuottaja
tour-owner-inbox = Vastaa siihen, mikä odottaa
tour-owner-inbox-more = Pyynnöt, palautteet ja täydennettävät palvelut ovat yhdessä paikassa, vanhin ensin.
tour-owner-share = Jaa palvelu
tour-owner-share-more = Kirjoita palvelu kerran ja valitse, kenelle jaat sen. Näet, missä se on jo tarjottimella.
tour-owner-apply = Hae usean kunnan tarjottimelle
tour-owner-apply-more = Yksi lomake riittää. Kukin päättää itse, eikä näe toisten vastauksia.
tour-coordinator-title = Olen koordinaattori
tour-coordinator-curate = Päätä, mitä verkosto tarjoaa
tour-coordinator-curate-more = Monta ehdotusta kerralla, viestin kanssa. Jäsenten omat säännöt näkyvät vieressä.
tour-coordinator-invite = Katso sopimuksia
tour-coordinator-invite-more = Kuka on mukana, mistä päivästä alkaen ja millä päätöksellä. Jokainen versio säilyy.
tour-coordinator-lift = Nosta jotain esiin
tour-coordinator-lift-more = Valitse verkoston etusivulle se, mikä juuri nyt kannattaa huomata.
tour-admin-title = Olen kunnan pääkäyttäjä
tour-admin-rules = Päätä, mikä tulee tarjottimelle
tour-admin-rules-more = Heti, luokittain tai yksi kerrallaan: oma sääntö jokaiselle, jolta palveluja tulee.
tour-admin-entitle = Lupaa jotain joka luokalle
tour-admin-entitle-more = Esimerkiksi museokäynti neljäsluokkalaisille. Näet, ketkä ovat jo varanneet.
tour-admin-listen = Lue, mitä ryhmät sanoivat
tour-admin-listen-more = Palaute tulee tapahtuman jälkeen omilla kysymyksillänne.
