//! Names that are something else as well: the register of the marks `?`, `@`, `+`, `&`.

/// What else it is : name = an instance.
pub(super) static AMBIGUOUS: &str = "\
word : Tours = des tours, Nice = nice guy, Sens = le sens, Die = die, Gap = le gap, Bulle = une bulle, Spa = un spa, Forest = forest
word : Condom = un condom, Dole = dole, Vire = il vire, Falaise = une falaise, Grasse = grasse, Menton = le menton, Moulins = les moulins
word : Avion = un avion, Persan = le persan, Sceaux = des sceaux, Melle = Melle pour Mlle, Bure = la bure, Lourdes = lourdes, Cannes = des cannes
word : Vannes = des vannes, Saintes = les saintes, Tulle = le tulle, Muret = un muret, Cognac = un cognac, Bordeaux = un bordeaux
word : Champagne = le champagne, Porto = un porto, Cologne = eau de Cologne, Perche = une perche, Maine = maine, Brie = le brie
word : Bourgogne = un bourgogne, Vienne = qu'il vienne, Blaye = blaye, Langon = langon, Riom = riom, Apt = apt, Nord = le nord, Lot = un lot
word : Somme = la somme, Manche = la manche, Landes = des landes, Cher = cher, Var = la VAR, Creuse = creuse, Orne = il orne, Aube = l'aube
word : Allier = allier, Jura = il jura, Cantal = du cantal, Ain = ain, Réunion = une réunion, La Réunion = la réunion, Marches = les marches
word : Ardennes = ardennes, Charente = charente, Vosges = vosges, Gênes = des gênes, Trente = trente, Sienne = la sienne, Plaisance = la plaisance
word : Assise = assise, Parme = parme, Dinant = dînant, Malines = malines, Huy = huy, Halle = une halle, Essen = essen, Bath = bath, Hull = hull
word : Derby = un derby, Split = un split, Nis = nis, Bender = bender, Och = och, Perm = une perm, Canton = un canton, Hué = hué, Palu = le palu
word : Pune = pune, Surat = surat, Bor = bor, Jos = jos, Kara = kara, Beni = béni, Arak = l'arak, Sucre = du sucre, Roseau = un roseau, Malé = mâle
word : Grenade = une grenade, Panama = un panama, Chili = chili con carne, Phoenix = phoenix, Providence = la providence, Buffalo = buffalo
word : Flint = flint, Mariana = Mariana, Alma = alma, Tyr = tyr, Goa = goa, Uri = uri, Auch = auch, Golfe = un golfe, Levant = levant
word : Occident = l'occident, Orient = l'orient, Corne = une corne, Frise = une frise, Jersey = un jersey, Atlas = un atlas, Andes = andes
word : Sein = au sein de, Ré = ré, Capri = capri, Christmas = Christmas, Manus = manus, Don = un don, Amour = l'amour, Tigre = un tigre, Ob = ob
word : Pô = pô, Tage = tage, Seine = la seine, Têt = le Têt, Orb = orb, Loing = loing, Bastille = bastille, Capitole = capitole
word : Confluence = la confluence, Invalides = les invalides, Halles = les halles, Châtelet = châtelet, Chartreuse = une chartreuse, Botte = une botte
word : Rocher = un rocher, Caillou = un caillou, Riviera = la riviera, Le Blanc = le blanc, L'Aigle = l'aigle, La Défense = la défense
word : La Chapelle = la chapelle, Le Marais = le marais, Terre = la terre, Lune = la lune, Mars = le 3 mars, Mercure = le mercure, Titan = un titan
word : Java = la java, Vénus = une vénus, Baltique = baltique, Atlantique = atlantique, Pacifique = pacifique, Adriatique = adriatique
word : Arctique = arctique, Rif = rif, Salomon = le roi Salomon, Pas de Calais = Pas-de-Calais, Cervin = cervin, Essex = essex, Columbine = columbine
word : Victoria = victoria, Mons = mons, Grand-Place = grand-place, Île Maurice = île Maurice
first name : Florence = Florence Parly, Sydney = Sydney Pollack, Charlotte = Charlotte Gainsbourg, Austin = Austin Powers, Orlando = Orlando Bloom
first name : Regina = Regina King, Vernon = Vernon Sullivan, Antony = Antony Blinken, Dominique = Dominique de Villepin, Maurice = Maurice Leroy
first name : Salvador = Salvador Dali, Santiago = Santiago Abascal, León = Léon Blum, Côme = Côme Dubois, Aude = Aude Martin
first name : Lorraine = Lorraine Martin, Virginie = Virginie Calmels, Indiana = Indiana Jones, Aurora = Aurora Martin, Fatima = Fatima Mernissi
first name : Lena = Léna Situations, Constantine = Constantine, Rosario = Rosario Dawson, Kent = Kent Martin, Dallas = Dallas, Houston = Houston
first name : Savannah = Savannah, Gao = Gao Xingjian, Colombo = Colombo
surname : Washington = Denzel Washington, Hamilton = Lewis Hamilton, Wellington = le duc de Wellington, Richmond = Richmond
surname : Montgomery = le maréchal Montgomery, Laval = Pierre Laval, Thiers = Adolphe Thiers, Redon = Odilon Redon, Rochefort = Jean Rochefort
surname : Berry = le duc de Berry, Touraine = Marisol Touraine, Mendoza = Eduardo Mendoza, Perth = Perth, London = Jack London
surname : Ferguson = Alex Ferguson, Hudson = Kate Hudson, York = le duc d'York, Rochester = Rochester, Arlington = Arlington
surname : Hollande = François Hollande, Lorient = Lorient, Darwin = Charles Darwin, Bergen = Candice Bergen, Buckingham = le duc de Buckingham
surname : Kingston = Kingston, Bergerac = Cyrano de Bergerac, Vendôme = le duc de Vendôme
classes : Douma = la chambre russe ou la ville de Syrie, Orange = la ville ou l'opérateur, Évian = la ville ou l'eau, Vittel = la ville ou l'eau
classes : Amazonas = l'État ou le fleuve, Amazone = le fleuve ou une amazone, Congo = l'un ou l'autre Congo, Géorgie = le pays ou l'État
classes : Macédoine = le pays ou une macédoine, Guinée = le pays ou une pièce, Valence = en Espagne ou dans la Drôme";
