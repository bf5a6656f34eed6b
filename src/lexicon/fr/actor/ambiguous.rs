//! Names that are something else as well: the register of the marks `?`, `@`, `+`, `&`.

/// What else it is : name = an instance; a common word needs none, it is the name in lower case.
pub(super) static AMBIGUOUS: &str = "\
word : Tours, Nice, Sens, Die, Gap, Bulle, Spa, Forest, Condom, Dole, Vire, Falaise, Grasse, Menton, Moulins, Avion, Persan, Sceaux, Melle, Bure
word : Lourdes, Cannes, Vannes, Saintes, Tulle, Muret, Cognac, Bordeaux, Champagne, Porto, Cologne, Perche, Maine, Brie, Bourgogne, Vienne, Blaye
word : Langon, Riom, Apt, Nord, Lot, Somme, Manche, Landes, Cher, Var, Creuse, Orne, Aube, Allier, Jura, Cantal, Ain, Réunion, La Réunion, Marches
word : Ardennes, Charente, Vosges, Gênes, Trente, Sienne, Plaisance, Assise, Parme, Dinant, Malines, Huy, Halle, Essen, Bath, Hull, Derby, Split, Nis
word : Bender, Och, Perm, Canton, Hué, Palu, Pune, Surat, Bor, Jos, Kara, Beni, Arak, Sucre, Roseau, Malé, Grenade, Panama, Chili, Phoenix, Providence
word : Buffalo, Flint, Mariana, Alma, Tyr, Goa, Uri, Auch, Golfe, Levant, Occident, Orient, Corne, Frise, Jersey, Atlas, Andes, Sein, Ré, Capri
word : Christmas, Manus, Don, Amour, Tigre, Ob, Pô, Tage, Seine, Têt, Orb, Loing, Bastille, Capitole, Confluence, Invalides, Halles, Châtelet
word : Chartreuse, Botte, Rocher, Caillou, Riviera, Le Blanc, L'Aigle, La Défense, La Chapelle, Le Marais, Terre, Lune, Mars, Mercure, Titan, Java
word : Vénus, Baltique, Atlantique, Pacifique, Adriatique, Arctique, Rif, Salomon, Pas de Calais, Cervin, Essex, Columbine, Victoria, Mons
word : Grand-Place, Île Maurice, Total, Apple, Casino, But, Boulanger, Printemps, Free, Quick, Target, Square, Sharp, Slack, Snap, Zoom, Swift, Visa
word : Canon, Ford, Mango, Metro, Legrand, Continental, Meta, Oracle, Sprint, Alpine, Seat, Lucid, Doux, Habitat, Century 21, Fidelity, Vanguard
word : Prudential, Fortis, Cascades, Vale, Engie, Vinci, Safran, Virgin, Corsair, Alphabet, Valve, Iliad, Arm, Hop, Emirates, Coop, Reliance, Wanda
word : Seb, Colas, Aides, Care, Bloom, Unite, Verdi, SUD, Solidaires, Memorial, Horizons, Agir, Reconquête, Renaissance, Résistons, Place publique
word : Identitaires, Labour, Vox, Chega, Défi, Morena, ANO, La Ligue, Amal, Unita, Pumas, Le Monde, Le Point, La Croix, Libération, Le Temps, Le Matin
word : Le Soir, Le Droit, Le Soleil, La Presse, La Montagne, Le Progrès, L'Union, L'Express, L'Alsace, L'Opinion, L'Avenir, L'Écho, L'Équipe
word : L'Humanité, L'Essentiel, L'Indépendant, La Provence, La Dépêche, La Tribune, La Vie, La Libre, L'Actualité, Capital, Challenges, Voici, Elle
word : Gala, Closer, Vice, Brut, Next, Contexte, Regards, Minute, Historia, Time, Times, Fortune, Nature, Science, Focus, Stern, Globo, Dawn, Quartz
word : Wired, Fip, Le Bien public, Les Échos, Billboard, Variety, Sputnik, Vogue, Bild, Contras, Aquarius, Parlement, Trésor, Raid, Diète
word : Chancellerie, Chambre haute, Chambre basse, Caf, Parti populaire, Moneda, Signal, Messenger, Teams, Excel, Flash, Safari, Outlook, Chrome, Vine
word : Lime, Bird, Discord, Steam, Bard, Threads, Watson, Gemini, Copilot, Prism, Libra, Azure, Telegram, Golf, Polo, Vega, Zoé, Clio, Rafale
word : Concorde, Prestige, Challenger, Curiosity, Hubble, Patriot, Quotidien, Avatar, Bible, Erika, Tara, Calypso, Llama, Grok, Windows, Android
word : Prime Video, Parler, Gab, Typhoon, Dreamliner, Warriors, Cavaliers, Bruins, Spurs, Knicks, Sky, Movistar, Les Bleus, Leinster, Perseverance
word : Starship, Javelin, Alexa, Gandhi, Torah, Twitch, Pegasus, Abrams, Wagner, Montaigne, Renault, Lula, Bouk, IRIS, Teamsters, UGC, Fed, Doge, IAG
first name : Florence = Florence Parly, Sydney = Sydney Pollack, Charlotte = Charlotte Gainsbourg, Austin = Austin Powers, Orlando = Orlando Bloom
first name : Regina = Regina King, Vernon = Vernon Sullivan, Antony = Antony Blinken, Dominique = Dominique de Villepin, Maurice = Maurice Leroy
first name : Salvador = Salvador Dali, Santiago = Santiago Abascal, León = Léon Blum, Côme = Côme Dubois, Aude = Aude Martin
first name : Lorraine = Lorraine Martin, Virginie = Virginie Calmels, Indiana = Indiana Jones, Aurora = Aurora Martin, Fatima = Fatima Mernissi
first name : Lena = Léna Situations, Constantine, Rosario = Rosario Dawson, Kent = Kent Martin, Dallas, Houston, Chelsea = Chelsea Clinton, Savannah
first name : Gao = Gao Xingjian, Colombo, Mercedes = Mercedes Sosa, Claude = Claude Monet, Siri = Siri Hustvedt, Marianne = Marianne Faithfull, Lazard
surname : Washington = Denzel Washington, Hamilton = Lewis Hamilton, Wellington = le duc de Wellington, Richmond, Montgomery = le maréchal Montgomery
surname : Laval = Pierre Laval, Thiers = Adolphe Thiers, Redon = Odilon Redon, Rochefort = Jean Rochefort, Berry = le duc de Berry
surname : Touraine = Marisol Touraine, Mendoza = Eduardo Mendoza, Perth, London = Jack London, Ferguson = Alex Ferguson, Hudson = Kate Hudson
surname : York = le duc d'York, Rochester, Arlington, Hollande = François Hollande, Lorient, Darwin = Charles Darwin, Bergen = Candice Bergen
surname : Buckingham = le duc de Buckingham, Kingston, Bergerac = Cyrano de Bergerac, Vendôme = le duc de Vendôme, Dassault = Serge Dassault
surname : Peugeot = Robert Peugeot, Citroën = André Citroën, Michelin = François Michelin, Leclerc = Michel-Édouard Leclerc
surname : Rothschild = David de Rothschild, Lagardère = Arnaud Lagardère, Bolloré = Vincent Bolloré, Bouygues = Martin Bouygues
surname : Gallimard = Antoine Gallimard, Ferrari = Enzo Ferrari, Porsche = Ferdinand Porsche, Honda = Soichiro Honda, Suzuki = Ichiro Suzuki
surname : Disney = Walt Disney, Hilton = Paris Hilton, Dior = Christian Dior, Chanel = Coco Chanel, Armani = Giorgio Armani, Versace = Gianni Versace
surname : Tesla = Nikola Tesla, Boeing = William Boeing, Siemens = Peter Siemens, Bosch = Jérôme Bosch, Rogers = Kenny Rogers, Desjardins
surname : Dell = Michael Dell, Bombardier = un bombardier, Morgan Stanley, Everton, Harvard = John Harvard, Adani = Gautam Adani, Trump
surname : Otis = Otis Redding, Roche = une roche, Servier = Jacques Servier, Merck, Abbott = Tony Abbott, Bayer, Tata = Ratan Tata
surname : Dangote = Aliko Dangote, Pathé = Charles Pathé, Gaumont = Léon Gaumont, Warner
classes : Douma = la chambre russe ou la ville de Syrie, Bercy = le ministère ou le quartier, Orange = la ville ou l'opérateur
classes : Évian = la ville ou l'eau, Vittel = la ville ou l'eau, Amazonas = l'État ou le fleuve, Amazone = le fleuve ou une amazone
classes : Congo = l'un ou l'autre Congo, Géorgie = le pays ou l'État, Macédoine = le pays ou une macédoine, Guinée = le pays ou une pièce
classes : Valence = en Espagne ou dans la Drôme, Suez = le canal ou l'entreprise, Santander = la ville ou la banque
classes : FCA = le régulateur britannique ou Fiat Chrysler, Liverpool = la ville ou le club, Anderlecht = la commune ou le club";
