agreements-title = Sopimukset
agreements-lead = Kenen kanssa jaatte palveluja ja millä ehdoilla. Molemmat hyväksyvät jokaisen version.
agreements-waits = Odottaa teidän vastaustanne
agreements-agreed = Voimassa
agreements-sent = Odottaa heidän vastaustaan
agreements-past =
    { $count ->
        [one] Yksi päättynyt tai rauennut
       *[other] { $count } päättynyttä tai rauennutta
    }
agreements-empty-title = Sopimuksia ei vielä ole
agreements-empty = Sopimuksella kaksi organisaatiota antaa palvelujensa näkyä ja tulla varatuiksi rajan yli. Ehdota sopimusta: mitään ei jaeta, ennen kuin toinen osapuoli suostuu.
agreements-invite = Ehdota sopimusta
agreement-way-member_guest = Teillä näkyy se, mitä verkosto kokoaa
agreement-way-member_host = Näyttää sen, mitä verkostonne kokoaa
agreement-way-producer_guest = Tuotte palvelujanne heille
agreement-way-producer_host = Tuo palvelujaan teille
agreement-way-partner = Jaatte palveluja keskenänne
agreement-invite-member_guest = Liity verkostoon
agreement-invite-member_host = Kutsu jäseniä
agreement-invite-producer_guest = Tarjoa palvelujanne kunnille ja verkostoille
agreement-invite-producer_host = Kutsu joku tuomaan palvelujaan
agreement-invite-partner = Jaa naapurin kanssa
agreement-new-lead-member_guest = Kun verkosto suostuu, sen yhteiset palvelut tulevat tarjottimellenne omien sääntöjenne mukaan.
agreement-new-lead-member_host = Kun he suostuvat, yhteiset palvelunne tulevat heidän tarjottimelleen heidän sääntöjensä mukaan.
agreement-new-lead-producer_guest = Valitse niin monta kuin haluat: kukin päättää itse eikä näe, mitä muut vastaavat.
agreement-new-lead-producer_host = Kun he suostuvat, he voivat jakaa palvelujaan teille. Te päätätte, mitä näytetään.
agreement-new-lead-partner = Kun molemmat ovat suostuneet, kumpikin voi jakaa palveluja toiselle ja ryhmät varaavat rajan yli.
agreement-new-version = Uudet ehdot: { $with }
agreement-new-version-lead = Nykyiset ehdot ovat voimassa, kunnes toinen osapuoli hyväksyy nämä.
agreement-nobody = Ketään, kenen kanssa voisi sopia näin, ei enää ole.
agreement-with = Kenen kanssa
agreement-kind-municipality = kunta
agreement-kind-county = hyvinvointialue
agreement-kind-region = verkosto
agreement-kind-producer = tekijä
agreement-kind-operator = ylläpitäjä
agreement-send = Lähetä ehdotus
agreement-send-help = Toinen osapuoli näkee ehdotuksen sopimuksissaan. Mitään ei jaeta, ennen kuin se suostuu.
agreement-standing-proposed = Ehdotettu
agreement-standing-coming = Alkaa myöhemmin
agreement-standing-in_force = Voimassa
agreement-standing-ending = Voimassa päättymiseensä asti
agreement-standing-ended = Päättynyt
agreement-standing-declined = Hylätty
agreement-standing-withdrawn = Peruttu
agreement-from = Alkaen { $from }, toistaiseksi
agreement-from-until = { $from } – { $until }
agreement-proposed-on = Ehdotettu { $day }
agreement-proposed-by = { $name } ehdotti tätä { $day }.
agreement-said-accepted = { $name } hyväksyi sen { $day }.
agreement-said-declined = { $name } hylkäsi sen { $day }.
agreement-said-withdrawn = { $name } perui sen { $day }.
agreement-said-replaced = Se korvattiin toisilla ehdoilla { $day }.
agreement-done-proposed =
    { $count ->
        [one] Ehdotus on lähetetty
       *[other] { $count } ehdotusta on lähetetty
    }
agreement-done-accepted = Sopimus on hyväksytty
agreement-done-refused = Hylkäsitte ehdotuksen
agreement-done-withdrawn = Ehdotus on peruttu
agreement-done-ended = Sopimus on irtisanottu
agreement-lost-overtaken = Joku ehti jo vastata. Tilanne on nyt tämä.
agreement-lost-run_out = Näiden ehtojen viimeinen päivä on mennyt. Ehdota uusia.
agreement-notice-us = Te irtisanoitte sopimuksen
agreement-notice-them = Toinen osapuoli irtisanoi sopimuksen: { $with }
agreement-theirs-waits = Tämä ehdotus odottaa vastaustanne
agreement-ours-waits = Ehdotuksenne odottaa vastausta: { $with }
agreement-reference-help = Omaa arkistoanne varten, esimerkiksi ”Kulttuurilautakunta 12.11.2026 § 118”. Voi jättää tyhjäksi.
agreement-accept = Hyväksy nämä ehdot
agreement-other-terms = Ehdota muita ehtoja
agreement-change-proposal = Muuta ehdotusta
agreement-again = Ehdota uudelleen
agreement-decline = Hylkää
agreement-decline-why = Miksi
agreement-decline-help = Toinen osapuoli lukee tämän. Voi jättää tyhjäksi.
agreement-decline-yes = Hylkää ehdotus
agreement-withdraw = Peru ehdotus
agreement-accepted = Mitä on sovittu
agreement-end = Sopimuksen päättäminen
agreement-end-lead =
    { $count ->
        [0] Irtisanomisaikaa ei ole sovittu: sopimus voi päättyä tänään tai myöhemmin.
        [one] Irtisanomisaika on yksi päivä: sopimus voi päättyä aikaisintaan { $day }.
       *[other] Irtisanomisaika on { $count } päivää: sopimus voi päättyä aikaisintaan { $day }.
    }
agreement-end-open = Irtisano sopimus
agreement-end-what = Näin käy
agreement-ending-what-leaving =
    { $count ->
        [0] Heidän palvelujaan ei ole tarjottimellanne tämän sopimuksen nojalla.
        [one] Yksi heidän palveluistaan poistuu tarjottimeltanne viimeisen päivän jälkeen.
       *[other] { $count } heidän palveluistaan poistuu tarjottimeltanne viimeisen päivän jälkeen.
    }
agreement-ending-what-withdrawn =
    { $count ->
        [0] Te ette jaa heille palveluja.
        [one] Yksi palveluistanne poistuu heidän tarjottimeltaan viimeisen päivän jälkeen.
       *[other] { $count } palveluistanne poistuu heidän tarjottimeltaan viimeisen päivän jälkeen.
    }
agreement-ending-what-bookings =
    { $count ->
        [0] Teillä ei ole keskenänne tulevia varauksia.
        [one] Yksi tuleva varaus pysyy voimassa: sitä ei peruta.
       *[other] { $count } tulevaa varausta pysyy voimassa: niitä ei peruta.
    }
agreement-ending-what-told = Toinen osapuoli näkee irtisanomisen heti. Viimeiseen päivään asti kaikki jatkuu ennallaan.
agreement-end-last = Viimeinen päivä
agreement-end-why = Miksi (toinen osapuoli lukee tämän)
agreement-end-yes = Irtisano sopimus
agreement-history = Versiot
agreement-version-proposed = Versio { $number }, odottaa vastausta
agreement-version-accepted = Versio { $number }, hyväksytty
agreement-version-declined = Versio { $number }, hylätty
agreement-version-withdrawn = Versio { $number }, peruttu
agreement-version-replaced = Versio { $number }, korvattu toisilla ehdoilla

terms-time = Aika
terms-from = Ensimmäinen päivä
terms-until = Viimeinen päivä
terms-until-help = Tyhjä: kunnes joku irtisanoo sopimuksen.
terms-notice = Irtisanomisaika päivinä
terms-notice-help = Kuinka kauan ennen viimeistä päivää irtisanominen on tehtävä.
terms-days =
    { $count ->
        [0] ei ole
        [one] yksi päivä
       *[other] { $count } päivää
    }
terms-extent = Mitä jaetaan
terms-extent-help = Jos et valitse mitään, kaikki kuuluu mukaan.
terms-everything = Kaikki
terms-kinds = Vain nämä palvelumuodot
terms-arts = Vain nämä taiteenalat
terms-stages = Vain näille
terms-only-free = Vain maksuttomat
terms-costs = Kuka maksaa mitä
terms-costs-help = Esimerkiksi: vieraskunta maksaa ryhmiensä liput ja kuljetukset.
terms-note = Muut ehdot
terms-reference = Päätöksenne tunniste
terms-reference-help = Esimerkiksi ”Kulttuurilautakunta 12.11.2026 § 118”. Voi jättää tyhjäksi.
terms-our-reference = Teidän päätöksenne
terms-their-reference = Heidän päätöksensä
terms-flaws =
    { $count ->
        [one] Yksi kohta on korjattava
       *[other] { $count } kohtaa on korjattava
    }
terms-flaw-partners_missing = Valitse ainakin yksi, jolle ehdotat tätä
terms-flaw-from_missing = Anna ensimmäinen päivä
terms-flaw-from_outside = Ensimmäinen päivä on aikaisintaan tänään ja enintään { $number } vuoden päässä
terms-flaw-from_gap = Nykyiset ehdot päättyvät ennen tätä päivää: valitse aikaisempi
terms-flaw-until_outside = Anna viimeinen päivä enintään { $number } vuoden päähän tai jätä se tyhjäksi
terms-flaw-until_before = Viimeinen päivä on ennen ensimmäistä
terms-flaw-notice = Anna irtisanomisaika kokonaisina päivinä, enintään { $number }
terms-flaw-too_long = Kirjoita enintään { $number } merkkiä
terms-flaw-last_missing = Anna viimeinen päivä
terms-flaw-too_soon = Sovittu irtisanomisaika on pidempi: valitse myöhempi päivä

curation-title-region = Ehdotukset yhteistarjottimelle
curation-title-tenant = Muiden tarjonta
curation-lead-region = Hyväksytty palvelu näkyy jäsenillä niiden omien sääntöjen mukaan.
curation-lead-tenant = Palvelut, joita verkostot, naapurit ja tekijät tuovat tarjottimellenne.
curation-states = Ehdotusten tila
curation-tab-proposed = Odottaa
curation-tab-asked = Täydennettävänä
curation-tab-accepted = Tarjottimella
curation-tab-declined = Ei otettu mukaan
curation-empty-proposed = Mikään ei odota sinua
curation-empty-asked = Keneltäkään ei ole pyydetty täydennystä
curation-empty-accepted = Mitään ei ole vielä tuotu
curation-empty-declined = Mitään ei ole jätetty pois
curation-empty = Täällä näkyy, mitä sopimustenne nojalla tuodaan. Säännöt kertovat, mikä otetaan heti mukaan ja mikä odottaa sinua.
curation-days =
    { $count ->
        [0] Tuli tänään
        [one] Odottanut päivän
       *[other] Odottanut { $count } päivää
    }
curation-via = välittäjä
curation-missing = Nimi tai tiivistelmä puuttuu
curation-languages = Nimi ja tiivistelmä suomeksi, ruotsiksi ja englanniksi
curation-access = Saavutettavuus kuvattu
curation-no-access = Saavutettavuutta ei ole kuvattu
curation-told = Kerroitte omistajalle:
curation-choose = Valitse
curation-more =
    { $count ->
        [one] Vielä yksi näytetään, kun nämä on käsitelty.
       *[other] Vielä { $count } näytetään, kun nämä on käsitelty.
    }
curation-message = Viesti omistajille
curation-message-help = Tarvitaan, kun pyydät täydennystä. Kun jätät jotain pois, on ystävällistä kertoa miksi.
curation-accept = Ota tarjottimelle
curation-ask = Pyydä täydennystä
curation-decline = Älä ota mukaan
curation-remove = Poista tarjottimelta
curation-done-accepted =
    { $count ->
        [one] Yksi palvelu on tarjottimella
       *[other] { $count } palvelua on tarjottimella
    }
curation-done-declined =
    { $count ->
        [one] Yksi palvelu jätettiin pois
       *[other] { $count } palvelua jätettiin pois
    }
curation-done-asked =
    { $count ->
        [one] Yhtä omistajaa pyydettiin täydentämään
       *[other] { $count } omistajaa pyydettiin täydentämään
    }
curation-flaw-nothing_chosen = Valitse ainakin yksi palvelu
curation-flaw-message_missing = Kirjoita, mitä puuttuu
curation-flaw-message_too_long = Kirjoita enintään 1000 merkkiä
curation-flaw-gone = Valitsemaasi ei enää tarjota
curation-to-list = Palveluihin
curation-to-message = Viestiin
curation-rules = Säännöt
curation-rules-lead = Mikä otetaan heti mukaan, ja mikä odottaa, että joku katsoo sitä.
curation-rules-open = Katso sääntöjä
curation-local = Muokkaa tällä tarjottimella
curation-locals = Poiminnat ja omat tiedot
curation-locals-lead = Nosta etusivulle, piilota, kirjoita huomautus tai maksa osa hinnasta.
curation-locals-open = Katso poimintoja
curation-members = Mitä jäsenissä tapahtuu
curation-member = Jäsen
curation-accepted-offering = Hyväksytty palvelu

intake-title = Säännöt muiden tarjonnalle
intake-lead = Näin tarjottimenne ottaa vastaan sen, mitä verkostot, naapurit ja tekijät tuovat.
intake-lead-region = Näin yhteistarjotin ottaa vastaan ehdotukset.
intake-to-curation = Katso, mitä on tuotu
intake-others = Kaikki, joilla ei ole omaa sääntöä
intake-mode-automatic = Kaikki näkyy heti.
intake-mode-by_category = Se, mikä on valittua, näkyy heti; muu odottaa teitä.
intake-mode-by_hand = Kaikki odottaa, kunnes joku teistä on katsonut.
intake-as-others = Yhteisen säännön mukaan.
intake-rule-automatic = näkyy heti
intake-rule-by_category = näkyy valittu, muu katsotaan
intake-rule-by_hand = päättää itse
intake-change = Muuta sääntöä
intake-how = Mitä tulevalle tapahtuu
intake-categories = Mitä näytetään heti
intake-categories-help = Vain toista vaihtoehtoa varten: heti näkyy se, mikä sopii kaikkeen valitsemaasi.
intake-category-missing = Valitse ainakin yksi kohta siitä, mitä näytetään heti, tai valitse toinen tapa
intake-save = Tallenna sääntö
intake-done = Sääntö on tallennettu
