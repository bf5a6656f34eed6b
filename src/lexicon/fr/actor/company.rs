//! Companies of the world.
//!
//! Written from general knowledge; no list was copied.

/// Trade : companies.
pub(super) static COMPANIES: &str = "\
informatique : ?Apple, Google, ?Alphabet, Microsoft, Amazon, Facebook, ?Meta|Meta Platforms, Twitter, ByteDance, Tencent, Alibaba, Baidu,
Huawei|Huawei Technologies, ZTE, Xiaomi, Oppo, Lenovo, JD.com, Didi|Didi Chuxing, DJI, Netflix, Uber, Lyft, Airbnb, ?Snap, Pinterest, LinkedIn, eBay,
PayPal, ?Oracle, IBM, Intel, AMD, Nvidia, Qualcomm, Broadcom, Micron, Texas Instruments, Cisco, +Dell, HP|Hewlett-Packard, Adobe, Salesforce, SAP,
VMware, Yahoo|Yahoo!, AOL, +Tesla, SpaceX, Palantir, OpenAI, Anthropic, DeepMind, Mistral AI, Hugging Face, Samsung|Samsung Electronics,
LG|LG Electronics, SK Hynix, TSMC, Foxconn, ASML, ?Arm, Infineon, STMicroelectronics, Nokia, Ericsson, BlackBerry, Motorola, Asus, Toshiba, Sony,
Panasonic, Hitachi, Fujitsu, Nintendo, ?Canon, Nikon, Kodak, Xerox, SoftBank, Rakuten, Naver, Kakao, Sega, Electronic Arts,
Activision|Activision Blizzard, Ubisoft, Rockstar Games, Epic Games, ?Valve, Capgemini, Atos, Dassault Systèmes, Sopra Steria, OVHcloud|OVH, ?Iliad,
Criteo, BlaBlaCar, Deezer, Doctolib, Dailymotion, Qwant, Spotify, Booking|Booking.com, Expedia, Tripadvisor, Deliveroo, Just Eat, Foodora, ?Zoom,
?Slack, Dropbox, GitHub, Cloudflare, Akamai, Kaspersky|Kaspersky Lab, Symantec, McAfee, FireEye, CrowdStrike, NSO Group|^NSO, Cambridge Analytica,
Stripe, Coinbase, Binance, FTX, Klarna, Groupon, Reddit, Tumblr, Vimeo, Roblox, Infosys, Tata Consultancy Services, Accenture, Western Digital, WeWork,
Waymo, Waze, Yandex, VKontakte|VK, Rostelecom, Ingenico, Worldline, Gemalto, Soitec, Verizon, AT&T, T-Mobile, ?Sprint, Comcast, Vodafone, BT,
Telefónica, Deutsche Telekom, Telecom Italia, Swisscom, Proximus, &Orange, SFR, Bouygues Telecom, ?Free, Altice, Numericable, Bell Canada, Vidéotron,
China Mobile, China Telecom, China Unicom, MTN, Maroc Telecom, Walmart, Costco, Home Depot
automobile : ?Renault|Groupe Renault, +Peugeot|PSA|PSA Peugeot Citroën|Groupe PSA|PSA Peugeot-Citroën, +Citroën, Stellantis, Dacia, ?Alpine,
Volkswagen|^VW, Audi, +Porsche, Škoda, ?Seat, BMW, @Mercedes|Mercedes-Benz, Daimler, Opel, Fiat|Fiat Chrysler|Fiat Chrysler Automobiles|&FCA, Chrysler,
Jeep, +Ferrari, Maserati, Lamborghini, Alfa Romeo, Volvo, Scania, Saab, Jaguar|Jaguar Land Rover, Rolls-Royce, Bentley, Aston Martin, McLaren, ?Ford,
General Motors|^GM, Chevrolet, Cadillac, Toyota, +Honda, Nissan, Mitsubishi|Mitsubishi Motors, Mazda, Subaru, +Suzuki, Yamaha, Hyundai, Kia,
+Tata|Tata Motors, Geely, BYD, SAIC, Dongfeng, Harley-Davidson, Ducati, Valeo, Faurecia, Forvia, +Michelin, +Bosch, ?Continental, Takata
aéronautique, défense, transport : Airbus, +Boeing, +Bombardier, Embraer, +Dassault|Dassault Aviation, ?Safran, Thales, Naval Group|DCNS, Nexter, MBDA,
ATR, Lockheed Martin, Northrop Grumman, Raytheon, General Dynamics, BAE Systems, Leonardo, Rheinmetall, Arianespace, ArianeGroup, Blue Origin,
Virgin Galactic, ?Virgin, Sukhoi, Air France|Air France-KLM, KLM, Lufthansa, British Airways, Iberia, ?IAG, Ryanair, easyJet, Transavia, Vueling,
Alitalia, Swissair, Swiss International Air Lines, Brussels Airlines, Sabena, Norwegian Air Shuttle, Finnair, Aeroflot, Turkish Airlines,
?Emirates|Emirates Airline, Etihad|Etihad Airways, Qatar Airways, El Al, EgyptAir, Royal Air Maroc, Air Algérie, Tunisair, Air Sénégal,
Ethiopian Airlines, Kenya Airways, South African Airways, Delta Air Lines|Delta Airlines, American Airlines, United Airlines, Southwest Airlines,
JetBlue, Air Canada, WestJet, Air Transat, Latam, Aeroméxico, Avianca, Cathay Pacific, Singapore Airlines, Malaysia Airlines, AirAsia, Garuda,
Lion Air, Thai Airways, Japan Airlines, All Nippon Airways|ANA, Korean Air, Asiana, Air China, China Eastern, China Southern, Air India, Qantas,
Air Caraïbes, ?Corsair, Aigle Azur, Germanwings, Metrojet, Aéroports de Paris|^ADP|Groupe ADP, SNCF|SNCF Réseau|SNCF Voyageurs, RATP, Transdev, Keolis,
Eurostar, Thalys, Ouigo, SNCB, CFF, Deutsche Bahn, Trenitalia, Amtrak, VIA Rail, Société de transport de Montréal|^STM, Alstom, +Siemens, CRRC,
Getlink, CMA CGM, Maersk, MSC, Costa Croisières, SNCM, DHL, FedEx, UPS, La Poste, Thomas Cook, TUI, Club Med, Accor|AccorHotels, Marriott, +Hilton,
Pierre et Vacances
banque et assurance : BNP Paribas|BNP, Société générale, Crédit agricole, Crédit mutuel, Crédit lyonnais|^LCL, BPCE, Natixis, Caisse d'épargne,
Banque populaire, La Banque postale|Banque postale, Dexia, ?Fortis, ING, KBC, Belfius, UBS, Crédit suisse, Deutsche Bank, Commerzbank, HSBC, Barclays,
Lloyds|Lloyds Bank, Royal Bank of Scotland|^RBS, Standard Chartered, &Santander|Banco Santander, BBVA, Bankia, CaixaBank, Unicredit, Intesa Sanpaolo,
Monte dei Paschi di Siena|Monte dei Paschi, Goldman Sachs, JPMorgan|JP Morgan|JPMorgan Chase, Morgan Stanley, Citigroup|Citibank, Bank of America,
Wells Fargo, Lehman Brothers, Merrill Lynch, BlackRock, Blackstone, KKR, Carlyle, Berkshire Hathaway, Sequoia Capital, General Atlantic,
Silicon Valley Bank, +Rothschild, Lazard, ?Visa, Mastercard, American Express, Western Union, ?Swift, Euronext, Nasdaq, New York Stock Exchange|^NYSE,
London Stock Exchange, Moody's, Standard & Poor's|S&P, Fitch, Axa, Allianz, Generali, CNP Assurances, Groupama, MAIF, Zurich Insurance, AIG, Lloyd's,
Scor, Banque royale du Canada, +Desjardins, Banque Nationale du Canada, Banque TD, ICBC, Bank of China, China Construction Bank, Sberbank, Wirecard,
Mossack Fonseca, Deloitte, PwC|PricewaterhouseCoopers, KPMG, EY|Ernst & Young, McKinsey, Boston Consulting Group|^BCG, Bpifrance,
Caisse de dépôt et placement du Québec, Temasek
énergie et industrie : ?Total|TotalEnergies, EDF|Électricité de France, ?Engie|GDF Suez|GDF, Areva, Orano, Framatome, Enedis, RTE, GRDF, GRTgaz,
Veolia, &Suez|Suez Environnement, Shell|Royal Dutch Shell, BP|British Petroleum, ExxonMobil|Exxon, Chevron, Eni, Repsol, Equinor|Statoil, Gazprom,
Rosneft, Lukoil, Saudi Aramco|Aramco, Sonatrach, Petrobras, Pemex, PDVSA, Petronas, Sinopec, CNPC|PetroChina, CNOOC, National Iranian Oil Company,
Nord Stream|Nord Stream AG, TransCanada, Enbridge, Halliburton, Schlumberger, Vallourec, Enel, Iberdrola, E.ON, RWE, Tepco, Westinghouse,
Siemens Energy, General Electric|^GE, ArcelorMittal, Arcelor, ThyssenKrupp, Tata Steel, British Steel, Ascoval, Rio Tinto, ?Vale, Glencore, Eramet,
Péchiney, Rusal, Norilsk Nickel, De Beers, Air Liquide, Saint-Gobain, Lafarge|LafargeHolcim, Holcim, +Bouygues, ?Vinci, Eiffage, ?Colas,
Schneider Electric, ?Legrand, ABB, Philips, +Bayer, BASF, Monsanto, Dow Chemical, DuPont, Syngenta, Solvay, Arkema, Lactalis, Danone, Nestlé, Unilever,
Procter & Gamble|^P&G, Coca-Cola, Pepsi|PepsiCo, Kraft Heinz|Kraft, Mondelez, Mars Incorporated, Ferrero, Kellogg's, Cargill, AB InBev|Anheuser-Busch,
Heineken, Carlsberg, Pernod Ricard, Rémy Cointreau, McDonald's, Burger King, KFC, Starbucks, ?Quick, Domino's Pizza, Philip Morris,
British American Tobacco, Seita, Whirlpool, Moulinex, ?Seb, 3M, Caterpillar, Honeywell, Alcatel|Alcatel-Lucent, Sodexo, SNC-Lavalin|AtkinsRéalis,
Couche-Tard
santé : Sanofi, +Servier, Pfizer, Novartis, +Roche, +Merck, Johnson & Johnson, Moderna, BioNTech, AstraZeneca, GlaxoSmithKline|^GSK, Gilead, AbbVie,
+Abbott, Eli Lilly, Novo Nordisk, Biogen, Teva, Boehringer Ingelheim, Ipsen, bioMérieux, Theranos, Sinovac, Sinopharm, Essilor|EssilorLuxottica,
Korian, Orpea, Ramsay Santé, Purdue Pharma, Medtronic
commerce, luxe, médias : Carrefour, Auchan, +Leclerc|E.Leclerc, ?Casino, Intermarché, Système U, Lidl, Aldi, Monoprix, Franprix, ?Metro, Tesco,
Ahold Delhaize|Delhaize, Migros, Tati, C&A, H&M, Zara, Inditex, Primark, Uniqlo, Decathlon, Ikea, Leroy Merlin, Conforama, Fnac|Fnac Darty, Darty,
Cdiscount, Vente-privée, La Redoute, ?Printemps, Galeries Lafayette, Marks & Spencer, Macy's, LVMH, Kering|PPR, Hermès, +Chanel, +Dior, Louis Vuitton,
Gucci, Prada, +Armani, +Versace, Burberry, L'Oréal, Swatch, Rolex, Adidas, Nike, Puma, Reebok, Lacoste, Vivendi, +Lagardère, Hachette, Editis,
+Gallimard, +Bolloré|Groupe Bolloré, Havas, Publicis, JCDecaux, WPP, Bertelsmann, Axel Springer, +Pathé, +Gaumont, ?UGC, Universal|Universal Music,
Sony Music, +Warner|Warner Bros|Warner Bros., Time Warner, WarnerMedia, +Disney|Walt Disney, Marvel, Pixar, Lucasfilm, Paramount, Viacom,
20th Century Fox|21st Century Fox, News Corp, DreamWorks, Metro-Goldwyn-Mayer|^MGM, Québecor, Mediaset, Lego, Mattel, Française des jeux|^FDJ, PMU,
Trump Organization, Sephora, Nespresso, Evergrande, Dalian Wanda|?Wanda, Ant Group|Ant Financial, Shein, Temu, ?Reliance, +Adani, Odebrecht, +Dangote,
Unibail-Rodamco|Unibail, Blackwater, Academi";
