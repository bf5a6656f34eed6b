//! Companies of the world.
//!
//! Written from general knowledge; no list was copied.

/// Trade : companies.
pub(super) static COMPANIES: &str = "\
informatique : ?Apple, Google, ?Alphabet, Microsoft, Amazon, Facebook, ?Meta|Meta Platforms, Twitter, ByteDance, Tencent, Alibaba, Baidu
informatique : Huawei|Huawei Technologies, ZTE, Xiaomi, Oppo, Lenovo, JD.com, Didi|Didi Chuxing, DJI, SMIC, Hikvision, Dahua, Netflix, Uber, Lyft
informatique : Airbnb, ?Snap, Pinterest, LinkedIn, eBay, PayPal, ?Oracle, IBM, Intel, AMD, Nvidia, Qualcomm, Broadcom, Micron, Texas Instruments
informatique : Cisco, +Dell, HP|Hewlett-Packard, Adobe, Salesforce, SAP, VMware, Yahoo|Yahoo!, AOL, +Tesla, SpaceX, Palantir, OpenAI, Anthropic
informatique : DeepMind, Mistral AI, Hugging Face, Samsung|Samsung Electronics, LG|LG Electronics, SK Hynix, TSMC, Foxconn, ASML, ?Arm|ARM, Infineon
informatique : STMicroelectronics, Nokia, Ericsson, BlackBerry, Motorola, Asus, Acer, Toshiba, Sony, Panasonic, ?Sharp, Hitachi, Fujitsu, Nintendo
informatique : NEC, ?Canon, Nikon, Kodak, Xerox, SoftBank, Rakuten, Naver, Kakao, Line Corporation, Sega, Electronic Arts
informatique : Activision|Activision Blizzard, Ubisoft, Rockstar Games, Epic Games, ?Valve, Capgemini, Atos, Dassault Systèmes, Sopra Steria
informatique : OVHcloud|OVH, ?Iliad, Criteo, BlaBlaCar, Deezer, Doctolib, Dailymotion, Qwant, Spotify, Booking|Booking.com, Expedia, Tripadvisor
informatique : Deliveroo, Just Eat, Foodora, ?Zoom, ?Slack, Dropbox, GitHub, Cloudflare, Akamai, Kaspersky|Kaspersky Lab, Symantec, McAfee, FireEye
informatique : CrowdStrike, Avast, NSO Group|^NSO, Cambridge Analytica, Stripe, ?Square, Coinbase, Binance, FTX, Klarna, Groupon, Zynga, Reddit
informatique : Tumblr, Vimeo, Roblox, Snowflake, Infosys, Wipro, Tata Consultancy Services, Cognizant, Accenture, Western Digital, Seagate, GoPro
informatique : Garmin, Fitbit, WeWork, Waymo, Waze, Yandex, VKontakte|VK, Rostelecom, Ingenico, Worldline, Gemalto, Soitec, Verizon, AT&T, T-Mobile
informatique : ?Sprint, Comcast, Vodafone, BT, Telefónica|Telefonica, Deutsche Telekom, Telecom Italia, Swisscom, Proximus, Telenet, &Orange, SFR
informatique : Bouygues Telecom, ?Free, Altice, Numericable, Bell Canada, +Rogers, Vidéotron, Telus, China Mobile, China Telecom, China Unicom, MTN
informatique : Maroc Telecom, Ooredoo, Triller, Walmart, ?Target, Costco, Kroger, Home Depot, Best Buy
automobile : ?Renault|Groupe Renault, +Peugeot|PSA|PSA Peugeot Citroën|Groupe PSA|PSA Peugeot-Citroën, +Citroën, Stellantis, Dacia, ?Alpine
automobile : Volkswagen|^VW, Audi, +Porsche, Škoda|Skoda, ?Seat, BMW, @Mercedes|Mercedes-Benz, Daimler, Opel
automobile : Fiat|Fiat Chrysler|Fiat Chrysler Automobiles|&FCA, Chrysler, Jeep, +Ferrari, Maserati, Lamborghini, Alfa Romeo, Volvo, Scania, Saab
automobile : Jaguar|Jaguar Land Rover, Rolls-Royce, Bentley, Aston Martin, McLaren, ?Ford, General Motors|^GM, Chevrolet, Cadillac, Toyota, +Honda
automobile : Nissan, Mitsubishi|Mitsubishi Motors, Mazda, Subaru, +Suzuki, Yamaha, Hyundai, Kia, +Tata|Tata Motors, Geely, BYD, SAIC, Dongfeng, Rivian
automobile : ?Lucid, Nikola, Harley-Davidson, Ducati, Valeo, Faurecia, Forvia, +Michelin, +Bosch, ?Continental, ZF Friedrichshafen, Delphi, Goodyear
automobile : Pirelli, Bridgestone, Takata, Lada|Avtovaz, Iveco, Vinci Autoroutes, Europcar, Hertz, Norauto
aéronautique, défense, transport : Airbus, +Boeing, +Bombardier, Embraer, +Dassault|Dassault Aviation, ?Safran, Thales, Naval Group|DCNS, Nexter, MBDA
aéronautique, défense, transport : ATR, Lockheed Martin, Northrop Grumman, Raytheon, General Dynamics, BAE Systems, Leonardo, Saab Group, Rheinmetall
aéronautique, défense, transport : Krauss-Maffei, Arianespace, ArianeGroup, Blue Origin, Virgin Galactic, ?Virgin, OneWeb, Eutelsat, Sukhoi
aéronautique, défense, transport : Air France|Air France-KLM, KLM, Lufthansa, British Airways, Iberia, ?IAG, Ryanair, EasyJet|easyJet, Transavia
aéronautique, défense, transport : Vueling, Alitalia, Swissair, Swiss International Air Lines, Brussels Airlines, Sabena, Norwegian Air Shuttle
aéronautique, défense, transport : SAS Scandinavian, Finnair, Aeroflot, Turkish Airlines, ?Emirates|Emirates Airline, Etihad|Etihad Airways
aéronautique, défense, transport : Qatar Airways, El Al, EgyptAir|Egyptair, Royal Air Maroc, Air Algérie, Tunisair, Air Sénégal, Ethiopian Airlines
aéronautique, défense, transport : Kenya Airways, South African Airways, Delta Air Lines|Delta Airlines, American Airlines, United Airlines
aéronautique, défense, transport : Southwest Airlines, JetBlue, Air Canada, WestJet, Air Transat, Latam, Aeroméxico, Avianca, LaMia, Copa Airlines
aéronautique, défense, transport : Cathay Pacific, Singapore Airlines, Malaysia Airlines, AirAsia, Garuda, Lion Air, Thai Airways, Japan Airlines
aéronautique, défense, transport : All Nippon Airways|ANA, Korean Air, Asiana, Air China, China Eastern, China Southern, Air India, Qantas
aéronautique, défense, transport : Air Caraïbes, ?Corsair, ?Hop, XL Airways, Aigle Azur, Germanwings, Metrojet, Aéroports de Paris|^ADP|Groupe ADP
aéronautique, défense, transport : SNCF|SNCF Réseau|SNCF Voyageurs, RATP, Transdev, Keolis, Eurostar, Thalys, Ouigo, SNCB, CFF, Deutsche Bahn
aéronautique, défense, transport : Trenitalia, Amtrak, VIA Rail, Société de transport de Montréal|^STM, Alstom, +Siemens, CRRC, Getlink, CMA CGM
aéronautique, défense, transport : Maersk, MSC, Costa Croisières, Brittany Ferries, SNCM, Corsica Linea, Corsica Ferries, La Méridionale, DHL, FedEx
aéronautique, défense, transport : UPS, La Poste, Geodis, Chronopost, Colissimo, Flixbus|FlixBus, Ouibus, XPO Logistics, Thomas Cook, TUI, Club Med
aéronautique, défense, transport : Accor|AccorHotels, Marriott, +Hilton, Pierre et Vacances, Carnival, Royal Caribbean
banque et assurance : BNP Paribas|BNP, Société générale|Société Générale, Crédit agricole|Crédit Agricole, Crédit mutuel|Crédit Mutuel
banque et assurance : Crédit lyonnais|^LCL, BPCE, Natixis, Caisse d'épargne, Banque populaire, La Banque postale|Banque postale, Dexia, ?Fortis, ING
banque et assurance : KBC, Belfius, UBS, Credit Suisse|Crédit suisse, Julius Baer, Deutsche Bank, Commerzbank, HSBC, Barclays, Lloyds|Lloyds Bank
banque et assurance : Royal Bank of Scotland|^RBS, Standard Chartered, &Santander|Banco Santander, BBVA, Bankia, CaixaBank, Unicredit|UniCredit
banque et assurance : Intesa Sanpaolo, Monte dei Paschi di Siena|Monte dei Paschi, Goldman Sachs, JPMorgan|JP Morgan|JPMorgan Chase, +Morgan Stanley
banque et assurance : Citigroup|Citibank, Bank of America, Wells Fargo, Lehman Brothers, Merrill Lynch, BlackRock, Blackstone, KKR, Carlyle
banque et assurance : Berkshire Hathaway, Sequoia Capital, General Atlantic, ?Fidelity, ?Vanguard, Silicon Valley Bank, +Rothschild, @Lazard, ?Visa
banque et assurance : Mastercard, American Express, Western Union, ?Swift, Euronext, Nasdaq, New York Stock Exchange|^NYSE, London Stock Exchange
banque et assurance : Moody's, Standard & Poor's|S&P, Fitch, Axa, Allianz, Generali, CNP Assurances, Groupama, MAIF, Macif, Covéa, Zurich Insurance
banque et assurance : Swiss Re, AIG, ?Prudential, Lloyd's, Scor, Banque royale du Canada, +Desjardins, Banque Nationale du Canada, Banque TD, ICBC
banque et assurance : Bank of China, China Construction Bank, Sberbank, VTB, Gazprombank, Danske Bank, Nordea, Wirecard, Mossack Fonseca, Deloitte
banque et assurance : PwC|PricewaterhouseCoopers, KPMG, EY|Ernst & Young, McKinsey, Boston Consulting Group|^BCG, Bpifrance
banque et assurance : Caisse de dépôt et placement du Québec, Temasek, Vision Fund, Ardian, Euler Hermes, Coface
énergie et industrie : ?Total|TotalEnergies, EDF|Électricité de France, ?Engie|GDF Suez|GDF, Areva, Orano, Framatome, Enedis, RTE, GRDF, GRTgaz
énergie et industrie : Veolia, &Suez|Suez Environnement, Shell|Royal Dutch Shell, BP|British Petroleum, ExxonMobil|Exxon, Chevron, ConocoPhillips, Eni
énergie et industrie : Repsol, Equinor|Statoil, Gazprom, Rosneft, Lukoil, Novatek, Transneft, Saudi Aramco|Aramco, Sonatrach, Petrobras, Pemex, PDVSA
énergie et industrie : Petronas, Sinopec, CNPC|PetroChina, CNOOC, National Iranian Oil Company, Sonangol, Nord Stream|Nord Stream AG, TransCanada
énergie et industrie : Enbridge, Halliburton, Schlumberger, Technip|TechnipFMC, Vallourec, Enel, Iberdrola, E.ON, RWE, Vattenfall, Uniper, Fortum
énergie et industrie : Tepco, Westinghouse, Siemens Energy, Siemens Gamesa, Vestas, General Electric|^GE, ArcelorMittal, Arcelor, ThyssenKrupp
énergie et industrie : Tata Steel, British Steel, Ascoval, Alcoa, Rio Tinto, BHP|BHP Billiton, ?Vale, Glencore, Anglo American, Eramet, Péchiney
énergie et industrie : Rusal, Norilsk Nickel, De Beers, Barrick Gold, Trafigura, Vitol, Air Liquide, Saint-Gobain, Lafarge|LafargeHolcim, Holcim
énergie et industrie : Cemex, +Bouygues, ?Vinci, Eiffage, ?Colas, Schneider Electric, ?Legrand, ABB, Philips, +Bayer, BASF, Monsanto, Dow Chemical
énergie et industrie : DuPont, Syngenta, Solvay, Arkema, Rhodia, Lubrizol, Lactalis, Danone, Nestlé, Unilever, Procter & Gamble|^P&G, Coca-Cola
énergie et industrie : Pepsi|PepsiCo, Kraft Heinz|Kraft, Mondelez, Mars Incorporated, Ferrero, Kellogg's, Cargill, Bunge, Bonduelle, Fleury Michon
énergie et industrie : Bigard, ?Doux, Sodiaal, Savencia, Tereos, AB InBev|Anheuser-Busch, Heineken, Carlsberg, Pernod Ricard, Rémy Cointreau
énergie et industrie : McDonald's, Burger King, KFC, Starbucks, ?Quick, Domino's Pizza, Philip Morris, British American Tobacco, Seita, Smurfit
énergie et industrie : Whirlpool, Electrolux, Moulinex, ?Seb, 3M, Caterpillar, Honeywell, Kone, +Otis, Alcatel|Alcatel-Lucent, Nexans, Imerys, Spie
énergie et industrie : Sodexo, Elior, Derichebourg, Nutella, Spanghero, Findus, Buitoni, Perrier, SNC-Lavalin|AtkinsRéalis, ?Cascades, Resolute
énergie et industrie : Cogeco, Couche-Tard
santé : Sanofi, +Servier, Pfizer, Novartis, +Roche, +Merck, Johnson & Johnson, Moderna, BioNTech, AstraZeneca, GlaxoSmithKline|^GSK, Gilead, AbbVie
santé : +Abbott, Eli Lilly, Novo Nordisk, Biogen, Teva, Boehringer Ingelheim, Ipsen, bioMérieux|BioMérieux, Valneva, Biotrial, Bial, Theranos
santé : Regeneron, CureVac, Sinovac, Sinopharm, Fresenius, Essilor|EssilorLuxottica, Korian, Orpea, Ramsay Santé, Purdue Pharma, Medtronic, Allergan
santé : Mylan, UnitedHealth, Doctissimo, Biogaran, Institut Mérieux, Philips Respironics, PIP
commerce, luxe, médias : Carrefour, Auchan, +Leclerc|E.Leclerc, ?Casino, Intermarché, Système U, Lidl, Aldi, Monoprix, Franprix, ?Metro, Tesco
commerce, luxe, médias : Ahold Delhaize|Delhaize, Colruyt, Migros, ?Coop, Loblaw, Metro Inc., Tati, C&A, H&M, Zara, Inditex, Primark, Uniqlo, Gap Inc.
commerce, luxe, médias : Decathlon, Ikea, Leroy Merlin, Castorama, Kingfisher, Adeo, Conforama, ?But, Fnac|Fnac Darty, Darty, ?Boulanger, Cdiscount
commerce, luxe, médias : Vente-privée, La Redoute, Camaïeu, ?Printemps, Galeries Lafayette, ?Mango, Toys R Us, Marks & Spencer, Harrods, Sears, Macy's
commerce, luxe, médias : LVMH, Kering|PPR, Hermès, +Chanel, +Dior, Louis Vuitton, Gucci, Prada, +Armani, +Versace, Burberry, L'Oréal|L'Oreal
commerce, luxe, médias : Yves Rocher, Clarins, Richemont, Swatch, Rolex, Adidas, Nike, Puma, Reebok, Lacoste, Vivendi, +Lagardère, Hachette, Editis
commerce, luxe, médias : +Gallimard, +Bolloré|Groupe Bolloré, Havas, Publicis, JCDecaux, WPP, Bertelsmann, Axel Springer, +Pathé, +Gaumont, ?UGC
commerce, luxe, médias : Universal|Universal Music, Sony Music, +Warner|Warner Bros|Warner Bros., Time Warner, WarnerMedia, +Disney|Walt Disney
commerce, luxe, médias : Marvel, Pixar, Lucasfilm, Paramount, Viacom, 20th Century Fox|21st Century Fox, News Corp, Lionsgate, DreamWorks
commerce, luxe, médias : Metro-Goldwyn-Mayer|^MGM, Endemol, Banijay, Québecor, Mediaset, Fininvest, Lego, Hasbro, Mattel, Française des jeux|^FDJ, PMU
commerce, luxe, médias : Partouche, Groupe Barrière, Trump Organization, Mediawan, Prisma Media, Lafuma, Pimkie, Kiabi, Alinéa, ?Habitat, Sephora
commerce, luxe, médias : Nespresso, Evergrande, HNA, Fosun, Dalian Wanda|?Wanda, Anbang, Ant Group|Ant Financial, Meituan, Pinduoduo, Shein, Temu
commerce, luxe, médias : ?Reliance, +Adani, Mahindra, Samsonite, Doosan, Lotte, Hanjin, Odebrecht, JBS, Cevital, +Dangote, Pages Jaunes, Nexity, Icade
commerce, luxe, médias : Unibail-Rodamco|Unibail, Klépierre, Foncia, ?Century 21, Securitas, G4S, Manpower, Adecco, Randstad, Blackwater, Academi
commerce, luxe, médias : Teleperformance, Bayard, Ebra, Rossel";
