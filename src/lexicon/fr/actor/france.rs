//! Places of France: regions old and new, departments, provinces, towns, sites.
//!
//! Written from general knowledge; no list was copied.

/// Kind of place or region : its places.
pub(super) static FRANCE: &str = "\
région : Auvergne-Rhône-Alpes, Bourgogne-Franche-Comté, Bretagne, Centre-Val de Loire, Corse|!Île de Beauté, Grand Est, Hauts-de-France
région : Île-de-France|Ile-de-France, Normandie, Nouvelle-Aquitaine, Occitanie, Pays de la Loire, Provence-Alpes-Côte d'Azur|^PACA|Paca
ancienne région : Alsace, Aquitaine, Auvergne, Basse-Normandie, Haute-Normandie, ?Bourgogne, Champagne-Ardenne, Franche-Comté, Languedoc-Roussillon
ancienne région : Limousin, @Lorraine, Midi-Pyrénées, Nord-Pas-de-Calais, Picardie, Poitou-Charentes, Rhône-Alpes
outre-mer : Guadeloupe, Martinique, Guyane|Guyane française, ?La Réunion|?Réunion, Mayotte, Nouvelle-Calédonie|?Caillou, Polynésie française
outre-mer : Saint-Pierre-et-Miquelon, Saint-Barthélemy, Saint-Martin, Wallis-et-Futuna, Terres australes et antarctiques françaises|^TAAF
outre-mer : Outre-mer|outre-mer, France métropolitaine
département : ?Ain, Aisne, ?Allier, Alpes-de-Haute-Provence, Hautes-Alpes, Alpes-Maritimes, Ardèche, ?Ardennes, Ariège, ?Aube, @Aude, Aveyron
département : Bouches-du-Rhône, Calvados, ?Cantal, ?Charente, Charente-Maritime, ?Cher, Corrèze, Corse-du-Sud, Haute-Corse, Côte-d'Or, Côtes-d'Armor
département : ?Creuse, Dordogne, Doubs, Drôme, Eure, Eure-et-Loir, Finistère, Gard, Haute-Garonne, Gers, Gironde, Hérault, Ille-et-Vilaine, Indre
département : Indre-et-Loire, Isère, ?Jura, ?Landes, Loir-et-Cher, Loire, Haute-Loire, Loire-Atlantique, Loiret, ?Lot, Lot-et-Garonne, Lozère
département : Maine-et-Loire, ?Manche, Marne, Haute-Marne, Mayenne, Meurthe-et-Moselle, Meuse, Morbihan, Moselle, Nièvre, ?Nord, Oise, ?Orne
département : Pas-de-Calais, Puy-de-Dôme, Pyrénées-Atlantiques, Hautes-Pyrénées, Pyrénées-Orientales, Bas-Rhin, Haut-Rhin, Rhône, Haute-Saône
département : Saône-et-Loire, Sarthe, Savoie, Haute-Savoie, Seine-Maritime, Seine-et-Marne, Yvelines, Deux-Sèvres, ?Somme, Tarn, Tarn-et-Garonne, ?Var
département : Vaucluse, Vendée, Haute-Vienne, ?Vosges, Yonne, Territoire de Belfort, Essonne, Hauts-de-Seine, Seine-Saint-Denis, Val-de-Marne
département : Val-d'Oise
pays et provinces : Anjou, Artois, Béarn, Beaujolais, +Berry, Bresse, Camargue, Cévennes, ?Champagne, Cotentin, Côte d'Azur|?Riviera, Dauphiné, Forez
pays et provinces : Gascogne, Larzac, Languedoc, Luberon, Lubéron, Médoc, Morvan, Nivernais, Périgord, ?Perche, Poitou, Provence, Quercy, Rouergue
pays et provinces : Roussillon, Sologne, +Touraine, Vexin, Velay, ?Brie, Boulonnais, Flandre française, Pays basque français, Thiérache, Trégor, Léon
pays et provinces : Cornouaille, Côte d'Opale, Côte d'Émeraude, Côte de Granit rose, Vercors, Bugey, Savoies, Grand Paris, Hautes-Vosges
métropole : Marseille|!cité phocéenne, Lyon|!capitale des Gaules, Toulouse|!Ville rose|!ville rose, ?Nice, Nantes, Montpellier, Strasbourg, ?Bordeaux
métropole : Lille, Rennes, Reims, Toulon, Saint-Étienne|Saint-Etienne, Le Havre, Dijon, Grenoble, Angers, Villeurbanne, Nîmes, Aix-en-Provence
métropole : Clermont-Ferrand, Le Mans, Brest, ?Tours, Amiens, Annecy, Limoges, Metz, Besançon, Perpignan, Orléans, Rouen, Mulhouse, Caen, Nancy
Île-de-France : Boulogne-Billancourt, Saint-Denis, Argenteuil, Montreuil, Nanterre, Créteil, Vitry-sur-Seine, Colombes, Aubervilliers
Île-de-France : Asnières-sur-Seine|Asnières, Aulnay-sous-Bois, Rueil-Malmaison, Champigny-sur-Marne, Versailles, Courbevoie, Issy-les-Moulineaux
Île-de-France : Levallois-Perret|Levallois, Noisy-le-Grand, Drancy, @Antony, Neuilly-sur-Seine|Neuilly, Cergy, Cergy-Pontoise, Pontoise, Clichy
Île-de-France : Clichy-sous-Bois, Ivry-sur-Seine, Sarcelles, Pantin, Évry|Évry-Courcouronnes, Corbeil-Essonnes, Meaux, Melun, Maisons-Alfort, Chelles
Île-de-France : Bobigny, Bondy, Le Blanc-Mesnil, Épinay-sur-Seine, Saint-Ouen, Saint-Ouen-sur-Seine, Sevran, Stains, La Courneuve, Villepinte
Île-de-France : Vincennes, Suresnes, Puteaux, Gennevilliers, Clamart, Meudon, Sèvres, Saint-Cloud, Saint-Germain-en-Laye, Poissy, Mantes-la-Jolie
Île-de-France : Les Mureaux, Trappes, Conflans-Sainte-Honorine, Magnanville, Rambouillet, Massy, Palaiseau, Grigny, Viry-Châtillon, Savigny-sur-Orge
Île-de-France : Fontainebleau, Provins, Marne-la-Vallée, Torcy, Villejuif, Arcueil, Cachan, Fresnes, Fleury-Mérogis, Orly, Rungis, Alfortville
Île-de-France : Saint-Maur-des-Fossés, Nogent-sur-Marne, Montrouge, Malakoff, Bagneux, Châtenay-Malabry, ?Sceaux, Bagnolet, Les Lilas, Romainville
Île-de-France : Noisy-le-Sec, Rosny-sous-Bois, Gagny, Livry-Gargan, Tremblay-en-France, Roissy-en-France|Roissy, Gonesse, Goussainville
Île-de-France : Garges-lès-Gonesse, Villiers-le-Bel, Beaumont-sur-Oise, ?Persan, L'Isle-Adam, Enghien-les-Bains, Étampes, Dourdan, Saclay, Le Bourget
Île-de-France : Bezons, Sartrouville, Houilles, Chatou, Bougival, Élancourt, Guyancourt, Saint-Quentin-en-Yvelines, Montfermeil, Le Kremlin-Bicêtre
Île-de-France : Choisy-le-Roi, Villeneuve-Saint-Georges, Viarmes
Hauts-de-France : Roubaix, Tourcoing, Dunkerque, Calais, Villeneuve-d'Ascq, Valenciennes, Douai, Lens, Béthune, Arras, Cambrai, Maubeuge
Hauts-de-France : Boulogne-sur-Mer, Saint-Omer, Liévin, Hénin-Beaumont, Abbeville, Beauvais, Compiègne, Creil, Senlis, Chantilly, Saint-Quentin
Hauts-de-France : Soissons, Laon, Château-Thierry, Villers-Cotterêts, Grande-Synthe, Denain, Hazebrouck, Armentières, Bruay-la-Buissière, Wattrelos
Hauts-de-France : Le Touquet|Le Touquet-Paris-Plage, Sangatte, Gravelines, Noyon, Péronne, Hirson, Saint-Amand-les-Eaux, Outreau, ?Avion, Carvin
Hauts-de-France : Onnaing
Grand Est : Colmar, Haguenau, Sélestat, Saverne, Schiltigheim, Illkirch-Graffenstaden, Saint-Louis, Épinal, Thionville, Forbach, Sarreguemines
Grand Est : Sarrebourg, Verdun, Bar-le-Duc, Lunéville, Toul, Longwy, Vandœuvre-lès-Nancy, Saint-Dié-des-Vosges|Saint-Dié, Gérardmer, Troyes
Grand Est : Châlons-en-Champagne, Épernay, Charleville-Mézières, Sedan, Chaumont, Saint-Dizier, Vitry-le-François, Rethel, Florange, Gandrange
Grand Est : Hayange, Fessenheim, ?Bure, Cattenom, Saint-Avold, &Vittel, Bussang, Nogent-sur-Seine, Langres
Bourgogne-Franche-Comté : Belfort, Montbéliard, Sochaux, Vesoul, ?Dole, Pontarlier, Lons-le-Saunier, Chalon-sur-Saône, Mâcon, Le Creusot
Bourgogne-Franche-Comté : Montceau-les-Mines, Nevers, Auxerre, Beaune, ?Sens, Autun, Cosne-Cours-sur-Loire, Luxeuil-les-Bains, Saint-Claude, Clamecy
Bourgogne-Franche-Comté : Joigny, Paray-le-Monial
Auvergne-Rhône-Alpes : Vénissieux, Vaulx-en-Velin, Bron, Caluire-et-Cuire, Rillieux-la-Pape, Saint-Priest, Villefranche-sur-Saône, Givors
Auvergne-Rhône-Alpes : Bourg-en-Bresse, Oyonnax, Ambérieu-en-Bugey, Roanne, Saint-Chamond, Firminy, Montbrison, &Valence, Montélimar, Romans-sur-Isère
Auvergne-Rhône-Alpes : Privas, Aubenas, Annonay, Tournon-sur-Rhône, Le Teil, Bourgoin-Jallieu, Échirolles, Saint-Martin-d'Hères, Voiron, Crolles
Auvergne-Rhône-Alpes : Chambéry, Aix-les-Bains, Albertville, Moûtiers, Courchevel, Val-d'Isère, Tignes, Annemasse, Thonon-les-Bains
Auvergne-Rhône-Alpes : Évian-les-Bains|&Évian, Chamonix|Chamonix-Mont-Blanc, Cluses, Megève, Sallanches, Aurillac, Le Puy-en-Velay, ?Moulins
Auvergne-Rhône-Alpes : Montluçon, Vichy, ?Riom, +Thiers, Issoire, Saint-Flour, Cournon-d'Auvergne, ?Die, Pierrelatte, Cruas, Saint-Quentin-Fallavier
Auvergne-Rhône-Alpes : Feyzin, Écully, Villard-de-Lans, Modane, Alpe d'Huez|L'Alpe d'Huez
Provence-Alpes-Côte d'Azur : Antibes, ?Cannes, ?Grasse, Cagnes-sur-Mer, ?Menton, Vallauris, Mandelieu-la-Napoule, Saint-Laurent-du-Var, Breil-sur-Roya
Provence-Alpes-Côte d'Azur : Tende, Fréjus, Saint-Raphaël, Draguignan, Hyères, La Seyne-sur-Mer, Six-Fours-les-Plages, Saint-Tropez, Brignoles
Provence-Alpes-Côte d'Azur : Sainte-Maxime, Bormes-les-Mimosas, Le Lavandou, Bandol, Avignon|!cité des Papes, &Orange, Carpentras, Cavaillon, ?Apt
Provence-Alpes-Côte d'Azur : Bollène, Vaison-la-Romaine, Arles, Martigues, Istres, Salon-de-Provence, Aubagne, La Ciotat, Marignane, Vitrolles
Provence-Alpes-Côte d'Azur : Gardanne, Fos-sur-Mer, Tarascon, Port-de-Bouc, Miramas, Cassis, ?Gap, Briançon, Embrun, Digne-les-Bains|Digne, Manosque
Provence-Alpes-Côte d'Azur : Sisteron, Barcelonnette, Castellane, Le Vernet, Montgenèvre, Cadarache
Occitanie : Béziers, Sète, Narbonne, Carcassonne, Castelnaudary, Limoux, Trèbes, Alès, Bagnols-sur-Cèze, Beaucaire, Aigues-Mortes, Uzès, Vauvert
Occitanie : Lunel, Agde, Lodève, Frontignan, La Grande-Motte, Mende, Florac, Albi, Castres, Gaillac, Graulhet, Mazamet, Carmaux, Sivens, Montauban
Occitanie : Castelsarrasin, Moissac, ?Auch, ?Condom, Lectoure, Tarbes, ?Lourdes, Bagnères-de-Bigorre, Foix, Pamiers, Ax-les-Thermes, Rodez, Millau
Occitanie : Decazeville, Villefranche-de-Rouergue, Cahors, Figeac, Rocamadour, Colomiers, Blagnac, ?Muret, Saint-Gaudens, Tournefeuille, Golfech
Occitanie : Céret, Elne, Argelès-sur-Mer, Canet-en-Roussillon, Millas, Rivesaltes, Font-Romeu, Perthus|Le Perthus
Nouvelle-Aquitaine : Mérignac, Pessac, Talence, Arcachon, Libourne, ?Langon, La Teste-de-Buch, Périgueux, +Bergerac, Sarlat|Sarlat-la-Canéda, Agen
Nouvelle-Aquitaine : Villeneuve-sur-Lot, Marmande, Mont-de-Marsan, Dax, Pau, Bayonne, Anglet, Biarritz, Hendaye, Saint-Jean-de-Luz
Nouvelle-Aquitaine : Oloron-Sainte-Marie, Mourenx, Lacq, Poitiers, Châtellerault, Niort, Bressuire, Parthenay, Sainte-Soline, ?Melle, La Rochelle
Nouvelle-Aquitaine : ?Saintes, +Rochefort, Royan, ?Cognac, Angoulême, Jarnac, Brive-la-Gaillarde|Brive, ?Tulle, Ussel, Guéret, Aubusson
Nouvelle-Aquitaine : La Souterraine, Bellac, Saint-Junien, Oradour-sur-Glane, Lascaux, Puisseguin, ?Blaye
Bretagne : Quimper, +Lorient, ?Vannes, Saint-Brieuc, Saint-Malo, Fougères, Vitré, +Redon, Dinan, Lannion, Guingamp, Morlaix, Concarneau, Douarnenez
Bretagne : Carhaix|Carhaix-Plouguer, Pontivy, Ploërmel, Auray, Carnac, Quiberon, Landerneau, Landivisiau, Roscoff, Châteaulin, Quimperlé
Bretagne : Plougastel-Daoulas, Loudéac, Dinard, Cancale, Paimpol, Perros-Guirec, Bruz, Cesson-Sévigné, Gourin, Hennebont, Lamballe
Pays de la Loire : Saint-Nazaire, Saint-Herblain, Rezé, Notre-Dame-des-Landes, La Baule, Châteaubriant, Ancenis, Pornic, Cholet, Saumur, Segré
Pays de la Loire : Trélazé, +Laval, Château-Gontier, La Flèche, Sablé-sur-Sarthe|Sablé, La Roche-sur-Yon, Les Sables-d'Olonne, Challans
Pays de la Loire : Fontenay-le-Comte, Luçon, Les Herbiers, Montaigu, La Faute-sur-Mer, Clisson, Couëron, Donges, Arnage
Normandie : Cherbourg|Cherbourg-en-Cotentin, Saint-Lô, Avranches, Granville, Coutances, Mont-Saint-Michel|Le Mont-Saint-Michel, Flamanville, Alençon
Normandie : Argentan, Flers, ?L'Aigle, Lisieux, Bayeux, Deauville, Trouville, Honfleur, ?Vire, ?Falaise, Ouistreham, Cabourg, Colleville-sur-Mer
Normandie : Arromanches, Hérouville-Saint-Clair, Mondeville, Évreux, @Vernon, Louviers, Bernay, Les Andelys, Giverny, Dieppe, Fécamp, Étretat, Elbeuf
Normandie : Sotteville-lès-Rouen, Saint-Étienne-du-Rouvray, Yvetot, Lillebonne, Le Tréport, Paluel, Penly, Gonfreville-l'Orcher, Sandouville
Normandie : Petit-Couronne, Le Petit-Quevilly, Carentan, Villedieu-les-Poêles, Port-en-Bessin
Centre-Val de Loire : Bourges, Vierzon, Châteauroux, Issoudun, ?Le Blanc, Chartres, Dreux, Châteaudun, Nogent-le-Rotrou, Blois, +Vendôme
Centre-Val de Loire : Romorantin-Lanthenay, Joué-lès-Tours, Amboise, Chinon, Loches, Montargis, Gien, Pithiviers, Fleury-les-Aubrais
Centre-Val de Loire : Saint-Amand-Montrond, Sancerre, Chambord, Dampierre-en-Burly, Belleville-sur-Loire, Oucques
Corse : Ajaccio, Bastia, Corte, Calvi, Porto-Vecchio, Bonifacio, Sartène, L'Île-Rousse, Propriano, Cargèse
outre-mer : Pointe-à-Pitre, Basse-Terre, Les Abymes, Fort-de-France, Le Lamentin, Cayenne, Kourou, Saint-Laurent-du-Maroni, Saint-Paul, Saint-Pierre
outre-mer : Le Tampon, Mamoudzou, Nouméa, Papeete, Bora-Bora, Tahiti, Marigot, Gustavia, Moorea, Mata-Utu, Ouvéa, Mururoa, Dzaoudzi, Cilaos, Mafate
Paris : Louvre, Tour Eiffel|tour Eiffel, Arc de Triomphe|arc de Triomphe, Champs-Élysées, Panthéon, Notre-Dame de Paris|Notre-Dame, Bataclan
Paris : Stade de France, Bercy-Village, Montmartre, Montparnasse, Belleville, Ménilmontant, Barbès, ?Bastille, place de la Bastille
Paris : place de la République, place de la Nation, place Vendôme, place de la Concorde, place Beauvau, Quartier latin, ?Le Marais, Champ-de-Mars
Paris : Trocadéro, ?Invalides, Sorbonne, Sacré-Cœur, Opéra Bastille, Opéra Garnier|Palais Garnier, Centre Pompidou|Beaubourg, Grand Palais
Paris : Petit Palais, Bois de Boulogne|bois de Boulogne, Bois de Vincennes|bois de Vincennes, Père-Lachaise|cimetière du Père-Lachaise
Paris : Gare du Nord|gare du Nord, Gare de Lyon|gare de Lyon, Gare de l'Est|gare de l'Est, Gare Saint-Lazare|gare Saint-Lazare, ?La Défense
Paris : La Villette, Parc des Princes, Roland-Garros, Accor Arena, Hypercacher, Stalingrad, Porte de Versailles|porte de Versailles, île de la Cité
Paris : Saint-Germain-des-Prés, Pigalle, ?Halles, ?Châtelet, Fleury, Quai des Orfèvres, Roissy-Charles-de-Gaulle|Charles-de-Gaulle, Moulin Rouge
Paris : Palais-Royal, Rive gauche, Tolbiac, Jardin des Plantes, Mont-Valérien, ?La Chapelle
lieux de France : Vieux-Port, Vélodrome|Stade Vélodrome|stade Vélodrome, Cannebière|Canebière, Baumettes, Promenade des Anglais|promenade des Anglais
lieux de France : place Bellecour, Part-Dieu, ?Confluence, ?Capitole, Puy du Fou, Futuroscope, Mont Blanc|mont Blanc, tunnel du Mont-Blanc
lieux de France : tunnel sous la Manche|Tunnel sous la Manche, viaduc de Millau, pont de Normandie, aéroport de Nantes-Atlantique
lieux de France : Paris-Charles-de-Gaulle, Eurotunnel, Tricastin, La Hague, Marcoule, Disneyland Paris, Calanques|calanques, Massif central
lieux de France : Bassin parisien, Bassin d'Arcachon|bassin d'Arcachon, Baie de Somme|baie de Somme, Dune du Pilat|dune du Pilat, Tour Montparnasse
lieux de France : Ronchamp, Colombey-les-Deux-Églises";
