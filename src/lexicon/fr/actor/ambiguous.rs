//! Names that are also someone's, or two actors': the register of the marks `@`, `+`, `&`. The mark `?` needs none: the name
//! in lower case is the common word.

/// What else it is : name = an instance.
pub(super) static AMBIGUOUS: &str = "\
first name : Florence = Florence Parly, Sydney = Sydney Pollack, Charlotte = Charlotte Gainsbourg, Austin = Austin Powers, Orlando = Orlando Bloom
first name : Regina = Regina Spektor, Vernon = Vernon Sullivan, Antony = Antony Blinken, Dominique = Dominique de Villepin, Maurice = Maurice Leroy
first name : Salvador = Salvador Dali, Santiago = Santiago Abascal, León = Léon Blum, Côme = Côme Dubois, Aude = Aude Martin
first name : Lorraine = Lorraine Martin, Virginie = Virginie Calmels, Indiana = Indiana Jones, Aurora = Aurora Martin, Fatima = Fatima Mernissi
first name : Lena = Lena Horne, Constantine = Constantine Phipps, Rosario = Rosario Dawson, Kent = Kent Martin, Chelsea = Chelsea Clinton
first name : Gao = Gao Xingjian, Colombo = Matteo Colombo, Mercedes = Mercedes Sosa, Claude = Claude Monet, Siri = Siri Hustvedt
first name : Marianne = Marianne Faithfull
surname : Washington = Denzel Washington, Hamilton = Lewis Hamilton, Wellington = le duc de Wellington, Houston = Whitney Houston
surname : Richmond = Mitch Richmond, Montgomery = le maréchal Montgomery, Laval = Pierre Laval, Thiers = Adolphe Thiers, Redon = Odilon Redon
surname : Rochefort = Jean Rochefort, Berry = le duc de Berry, Touraine = Marisol Touraine, Mendoza = Eduardo Mendoza, London = Jack London
surname : Ferguson = Alex Ferguson, Hudson = Kate Hudson, York = le duc d'York, Rochester = Edward Rochester, Hollande = François Hollande
surname : Bergen = Candice Bergen, Buckingham = le duc de Buckingham, Kingston = Maxine Kingston, Bergerac = Cyrano de Bergerac
surname : Vendôme = le duc de Vendôme, Dassault = Serge Dassault, Peugeot = Robert Peugeot, Citroën = André Citroën, Michelin = François Michelin
surname : Leclerc = Michel-Édouard Leclerc, Rothschild = David de Rothschild, Lagardère = Arnaud Lagardère, Bolloré = Vincent Bolloré
surname : Bouygues = Martin Bouygues, Gallimard = Antoine Gallimard, Ferrari = Enzo Ferrari, Porsche = Ferdinand Porsche, Honda = Soichiro Honda
surname : Suzuki = Ichiro Suzuki, Disney = Walt Disney, Hilton = Paris Hilton, Dior = Christian Dior, Chanel = Coco Chanel, Armani = Giorgio Armani
surname : Versace = Gianni Versace, Tesla = Nikola Tesla, Boeing = William Boeing, Siemens = Peter Siemens, Bosch = Jérôme Bosch
surname : Desjardins = Guillaume Desjardins, Dell = Michael Dell, Bombardier = Joseph-Armand Bombardier, Harvard = John Harvard, Adani = Gautam Adani
surname : Roche = une roche, Servier = Jacques Servier, Merck = George Merck, Abbott = Tony Abbott, Bayer = Friedrich Bayer, Tata = Ratan Tata
surname : Dangote = Aliko Dangote, Pathé = Charles Pathé, Gaumont = Léon Gaumont, Warner = Jack Warner
classes : Douma = la chambre russe ou la ville de Syrie, Bercy = le ministère ou le quartier, Orange = la ville ou l'opérateur
classes : Évian = la ville ou l'eau, Vittel = la ville ou l'eau, Amazonas = l'État ou le fleuve, Amazone = le fleuve ou une amazone
classes : Congo = l'un ou l'autre Congo, Géorgie = le pays ou l'État, Macédoine = le pays ou une macédoine, Guinée = le pays ou une pièce
classes : Valence = en Espagne ou dans la Drôme, Suez = le canal ou l'entreprise, Santander = la ville ou la banque
classes : FCA = le régulateur britannique ou Fiat Chrysler, Liverpool = la ville ou le club, Anderlecht = la commune ou le club";
