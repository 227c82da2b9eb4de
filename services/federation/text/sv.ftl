agreements-title = Avtal
agreements-lead = Vem ni delar tjänster med och på vilka villkor. Båda parter godkänner varje version.
agreements-waits = Väntar på ert svar
agreements-agreed = I kraft
agreements-sent = Väntar på deras svar
agreements-past =
    { $count ->
        [one] Ett som har upphört eller förfallit
       *[other] { $count } som har upphört eller förfallit
    }
agreements-empty-title = Det finns inga avtal än
agreements-empty = Med ett avtal låter två organisationer sina tjänster synas och bokas över gränsen. Föreslå ett avtal: inget delas förrän den andra parten säger ja.
agreements-invite = Föreslå ett avtal
agreement-way-member_guest = Hos er visas det som nätverket samlar
agreement-way-member_host = Visar det som ert nätverk samlar
agreement-way-producer_guest = Ni erbjuder dem era tjänster
agreement-way-producer_host = Erbjuder er sina tjänster
agreement-way-partner = Ni delar tjänster med varandra
agreement-invite-member_guest = Gå med i ett nätverk
agreement-invite-member_host = Bjud in medlemmar
agreement-invite-producer_guest = Erbjud kommuner och nätverk era tjänster
agreement-invite-producer_host = Bjud in någon att erbjuda sina tjänster
agreement-invite-partner = Dela med en granne
agreement-new-lead-member_guest = När nätverket säger ja kommer dess gemensamma tjänster till er bricka enligt era egna regler.
agreement-new-lead-member_host = När de säger ja kommer era gemensamma tjänster till deras bricka enligt deras regler.
agreement-new-lead-producer_guest = Välj så många ni vill: var och en bestämmer själv och ser inte vad de andra svarar.
agreement-new-lead-producer_host = När de säger ja kan de dela sina tjänster med er. Ni bestämmer vad som visas.
agreement-new-lead-partner = När båda har sagt ja kan var och en dela tjänster med den andra, och grupper bokar över gränsen.
agreement-new-version = Nya villkor: { $with }
agreement-new-version-lead = De nuvarande villkoren gäller tills den andra parten godkänner dessa.
agreement-nobody = Det finns ingen kvar att avtala med på det här sättet.
agreement-with = Med vem
agreement-kind-municipality = kommun
agreement-kind-county = välfärdsområde
agreement-kind-region = nätverk
agreement-kind-producer = producent
agreement-kind-operator = operatör
agreement-send = Skicka förslaget
agreement-send-help = Den andra parten ser förslaget bland sina avtal. Inget delas förrän den säger ja.
agreement-standing-proposed = Föreslaget
agreement-standing-coming = Börjar senare
agreement-standing-in_force = I kraft
agreement-standing-ending = I kraft tills det upphör
agreement-standing-ended = Har upphört
agreement-standing-declined = Avböjt
agreement-standing-withdrawn = Återtaget
agreement-from = Från { $from }, tills vidare
agreement-from-until = { $from } – { $until }
agreement-proposed-on = Föreslaget { $day }
agreement-proposed-by = { $name } föreslog detta { $day }.
agreement-said-accepted = { $name } godkände det { $day }.
agreement-said-declined = { $name } avböjde det { $day }.
agreement-said-withdrawn = { $name } tog tillbaka det { $day }.
agreement-said-replaced = Det ersattes med andra villkor { $day }.
agreement-done-proposed =
    { $count ->
        [one] Förslaget har skickats
       *[other] { $count } förslag har skickats
    }
agreement-done-accepted = Avtalet har godkänts
agreement-done-refused = Ni har avböjt förslaget
agreement-done-withdrawn = Förslaget har tagits tillbaka
agreement-done-ended = Avtalet har sagts upp
agreement-lost-overtaken = Någon har redan svarat. Så här ligger det till nu.
agreement-lost-run_out = Sista dagen för de här villkoren har gått. Föreslå nya.
agreement-notice-us = Ni har sagt upp avtalet
agreement-notice-them = Den andra parten har sagt upp avtalet: { $with }
agreement-theirs-waits = Det här förslaget väntar på ert svar
agreement-ours-waits = Ert förslag väntar på svar: { $with }
agreement-reference-help = För ert eget arkiv, till exempel ”Kulturnämnden 12.11.2026 § 118”. Kan lämnas tomt.
agreement-accept = Godkänn villkoren
agreement-other-terms = Föreslå andra villkor
agreement-change-proposal = Ändra förslaget
agreement-again = Föreslå på nytt
agreement-decline = Avböj
agreement-decline-why = Varför
agreement-decline-help = Den andra parten läser det här. Kan lämnas tomt.
agreement-decline-yes = Avböj förslaget
agreement-withdraw = Ta tillbaka förslaget
agreement-accepted = Vad som har avtalats
agreement-end = Avsluta avtalet
agreement-end-lead =
    { $count ->
        [0] Ingen uppsägningstid har avtalats: avtalet kan upphöra i dag eller senare.
        [one] Uppsägningstiden är en dag: avtalet kan upphöra tidigast { $day }.
       *[other] Uppsägningstiden är { $count } dagar: avtalet kan upphöra tidigast { $day }.
    }
agreement-end-open = Säg upp avtalet
agreement-end-what = Det här händer
agreement-ending-what-leaving =
    { $count ->
        [0] Ingen av deras tjänster finns på er bricka genom det här avtalet.
        [one] En av deras tjänster försvinner från er bricka efter sista dagen.
       *[other] { $count } av deras tjänster försvinner från er bricka efter sista dagen.
    }
agreement-ending-what-withdrawn =
    { $count ->
        [0] Ni delar inga tjänster med dem.
        [one] En av era tjänster försvinner från deras bricka efter sista dagen.
       *[other] { $count } av era tjänster försvinner från deras bricka efter sista dagen.
    }
agreement-ending-what-bookings =
    { $count ->
        [0] Ni har inga kommande bokningar med varandra.
        [one] En kommande bokning gäller: den ställs inte in.
       *[other] { $count } kommande bokningar gäller: de ställs inte in.
    }
agreement-ending-what-told = Den andra parten ser uppsägningen genast. Till och med sista dagen fortsätter allt som förut.
agreement-end-last = Sista dagen
agreement-end-why = Varför (den andra parten läser det här)
agreement-end-yes = Säg upp avtalet
agreement-history = Versioner
agreement-version-proposed = Version { $number }, väntar på svar
agreement-version-accepted = Version { $number }, godkänd
agreement-version-declined = Version { $number }, avböjd
agreement-version-withdrawn = Version { $number }, återtagen
agreement-version-replaced = Version { $number }, ersatt med andra villkor

terms-time = Tid
terms-from = Första dagen
terms-until = Sista dagen
terms-until-help = Tomt: tills någon säger upp avtalet.
terms-notice = Uppsägningstid i dagar
terms-notice-help = Hur långt före sista dagen avtalet måste sägas upp.
terms-days =
    { $count ->
        [0] ingen
        [one] en dag
       *[other] { $count } dagar
    }
terms-extent = Vad som delas
terms-extent-help = Om du inte väljer något gäller det allt.
terms-everything = Allt
terms-kinds = Bara de här formerna
terms-arts = Bara de här konstarterna
terms-stages = Bara för dem här
terms-only-free = Bara det som är avgiftsfritt
terms-costs = Vem betalar vad
terms-costs-help = Till exempel: gästkommunen betalar sina gruppers biljetter och transporter.
terms-note = Andra villkor
terms-reference = Ert besluts beteckning
terms-reference-help = Till exempel ”Kulturnämnden 12.11.2026 § 118”. Kan lämnas tomt.
terms-our-reference = Ert beslut
terms-their-reference = Deras beslut
terms-flaws =
    { $count ->
        [one] En sak behöver rättas
       *[other] { $count } saker behöver rättas
    }
terms-flaw-partners_missing = Välj minst en som du föreslår det här för
terms-flaw-from_missing = Ange första dagen
terms-flaw-from_outside = Första dagen är tidigast i dag och högst { $number } år framåt
terms-flaw-from_gap = De nuvarande villkoren upphör före den här dagen: välj en tidigare
terms-flaw-until_outside = Ange sista dagen högst { $number } år framåt, eller lämna den tom
terms-flaw-until_before = Sista dagen är före den första
terms-flaw-notice = Ange uppsägningstiden i hela dagar, högst { $number }
terms-flaw-too_long = Skriv högst { $number } tecken
terms-flaw-last_missing = Ange sista dagen
terms-flaw-too_soon = Den avtalade uppsägningstiden är längre: välj en senare dag

curation-title-region = Förslag till den gemensamma brickan
curation-title-tenant = Andras utbud
curation-lead-region = Det ni godkänner visas hos medlemmarna enligt deras egna regler.
curation-lead-tenant = Tjänster som nätverk, grannar och producenter erbjuder er bricka.
curation-states = Förslagens läge
curation-tab-proposed = Väntar
curation-tab-asked = Ska kompletteras
curation-tab-accepted = På brickan
curation-tab-declined = Togs inte med
curation-empty-proposed = Inget väntar på dig
curation-empty-asked = Ingen har bett om komplettering
curation-empty-accepted = Inget har erbjudits än
curation-empty-declined = Inget har lämnats bort
curation-empty = Här visas det som erbjuds enligt era avtal. Reglerna säger vad som tas med genast och vad som väntar på dig.
curation-days =
    { $count ->
        [0] Kom i dag
        [one] Har väntat en dag
       *[other] Har väntat { $count } dagar
    }
curation-via = genom
curation-missing = Namn eller sammanfattning saknas
curation-languages = Namn och sammanfattning på finska, svenska och engelska
curation-access = Tillgängligheten är beskriven
curation-no-access = Tillgängligheten är inte beskriven
curation-told = Ni berättade för ägaren:
curation-choose = Välj
curation-more =
    { $count ->
        [one] Ett till visas när de här är klara.
       *[other] { $count } till visas när de här är klara.
    }
curation-message = Meddelande till ägarna
curation-message-help = Behövs när du ber om komplettering. När du lämnar bort något är det vänligt att berätta varför.
curation-accept = Ta med på brickan
curation-ask = Be om komplettering
curation-decline = Ta inte med
curation-remove = Ta bort från brickan
curation-done-accepted =
    { $count ->
        [one] En tjänst är på brickan
       *[other] { $count } tjänster är på brickan
    }
curation-done-declined =
    { $count ->
        [one] En tjänst lämnades bort
       *[other] { $count } tjänster lämnades bort
    }
curation-done-asked =
    { $count ->
        [one] En ägare ombads komplettera
       *[other] { $count } ägare ombads komplettera
    }
curation-flaw-nothing_chosen = Välj minst en tjänst
curation-flaw-message_missing = Skriv vad som saknas
curation-flaw-message_too_long = Skriv högst 1000 tecken
curation-flaw-gone = Det du valde erbjuds inte längre
curation-to-list = Till tjänsterna
curation-to-message = Till meddelandet
curation-rules = Regler
curation-rules-lead = Vad som tas med genast, och vad som väntar på att någon tittar på det.
curation-rules-open = Se reglerna
curation-local = Ändra på den här brickan
curation-locals = Lyft och egna uppgifter
curation-locals-lead = Lyft till startsidan, dölj, skriv en anmärkning eller betala en del av priset.
curation-locals-open = Se lyften
curation-members = Vad som händer hos medlemmarna
curation-member = Medlem
curation-accepted-offering = Godkänd tjänst

intake-title = Regler för andras utbud
intake-lead = Så tar er bricka emot det som nätverk, grannar och producenter erbjuder.
intake-lead-region = Så tar den gemensamma brickan emot förslag.
intake-to-curation = Se vad som har erbjudits
intake-others = Alla som inte har en egen regel
intake-mode-automatic = Allt visas genast.
intake-mode-by_category = Det som är valt visas genast, resten väntar på er.
intake-mode-by_hand = Allt väntar tills någon av er har tittat.
intake-as-others = Enligt den gemensamma regeln.
intake-rule-automatic = visas genast
intake-rule-by_category = det valda visas, resten granskas
intake-rule-by_hand = bestämmer själv
intake-change = Ändra regeln
intake-how = Vad händer med det som kommer
intake-categories = Vad som visas genast
intake-categories-help = Bara för det andra alternativet: genast visas det som passar allt du har valt.
intake-category-missing = Välj minst en sak som visas genast, eller ett annat sätt
intake-save = Spara regeln
intake-done = Regeln har sparats
