//! Places of France: regions old and new, departments, provinces, towns, sites.
//!
//! Written from general knowledge; no list was copied.

/// Kind of place or region : its places.
pub(super) static FRANCE: &str = "\
région : Auvergne-Rhône-Alpes, Bourgogne-Franche-Comté, Bretagne, Centre-Val de Loire, Corse|!Île de Beauté, Grand Est, Hauts-de-France, Île-de-France,
Normandie, Nouvelle-Aquitaine, Occitanie, Pays de la Loire, Provence-Alpes-Côte d'Azur|^PACA|Paca
ancienne région : Alsace, Aquitaine, Auvergne, Basse-Normandie, Haute-Normandie, ?Bourgogne, Champagne-Ardenne, Franche-Comté, Languedoc-Roussillon,
Limousin, @Lorraine, Midi-Pyrénées, Nord-Pas-de-Calais, Picardie, Poitou-Charentes, Rhône-Alpes
outre-mer : Guadeloupe, Martinique, Guyane|Guyane française, ?La Réunion|?Réunion, Mayotte, Nouvelle-Calédonie|?Caillou, Polynésie française,
Saint-Pierre-et-Miquelon, Saint-Barthélemy, Saint-Martin, Wallis-et-Futuna, Terres australes et antarctiques françaises|^TAAF, outre-mer,
France métropolitaine
département : ?Ain, Aisne, ?Allier, Alpes-de-Haute-Provence, Hautes-Alpes, Alpes-Maritimes, Ardèche, ?Ardennes, Ariège, ?Aube, @Aude, Aveyron,
Bouches-du-Rhône, Calvados, ?Cantal, ?Charente, Charente-Maritime, ?Cher, Corrèze, Corse-du-Sud, Haute-Corse, Côte-d'Or, Côtes-d'Armor, ?Creuse,
Dordogne, Doubs, Drôme, Eure, Eure-et-Loir, Finistère, Gard, Haute-Garonne, Gers, Gironde, Hérault, Ille-et-Vilaine, Indre, Indre-et-Loire, Isère,
?Jura, ?Landes, Loir-et-Cher, Loire, Haute-Loire, Loire-Atlantique, Loiret, ?Lot, Lot-et-Garonne, Lozère, Maine-et-Loire, ?Manche, Marne, Haute-Marne,
Mayenne, Meurthe-et-Moselle, Meuse, Morbihan, Moselle, Nièvre, ?Nord, Oise, ?Orne, Pas-de-Calais, Puy-de-Dôme, Pyrénées-Atlantiques, Hautes-Pyrénées,
Pyrénées-Orientales, Bas-Rhin, Haut-Rhin, Rhône, Haute-Saône, Saône-et-Loire, Sarthe, Savoie, Haute-Savoie, Seine-Maritime, Seine-et-Marne, Yvelines,
Deux-Sèvres, ?Somme, Tarn, Tarn-et-Garonne, ?Var, Vaucluse, Vendée, Haute-Vienne, ?Vosges, Yonne, Territoire de Belfort, Essonne, Hauts-de-Seine,
Seine-Saint-Denis, Val-de-Marne, Val-d'Oise
pays et provinces : Anjou, Artois, Béarn, Beaujolais, +Berry, Bresse, Camargue, Cévennes, ?Champagne, Cotentin, Côte d'Azur|?Riviera, Dauphiné,
Gascogne, Larzac, Languedoc, Luberon, Lubéron, Médoc, Morvan, Périgord, ?Perche, Poitou, Provence, Quercy, Rouergue, Roussillon, Sologne, +Touraine,
Flandre française, Pays basque français, Côte d'Opale, Côte d'Émeraude, Côte de Granit rose, Vercors, Savoies, Grand Paris, Hautes-Vosges
métropole : Marseille|!cité phocéenne, Lyon|!capitale des Gaules, Toulouse|!ville rose, ?Nice, Nantes, Montpellier, Strasbourg, ?Bordeaux, Lille,
Rennes, Reims, Toulon, Saint-Étienne, Le Havre, Dijon, Grenoble, Angers, Villeurbanne, Nîmes, Aix-en-Provence, Clermont-Ferrand, Le Mans, Brest,
?Tours, Amiens, Annecy, Limoges, Metz, Besançon, Perpignan, Orléans, Rouen, Mulhouse, Caen, Nancy
Île-de-France : Boulogne-Billancourt, Saint-Denis, Argenteuil, Montreuil, Nanterre, Créteil, Vitry-sur-Seine, Colombes, Aubervilliers,
Asnières-sur-Seine|Asnières, Aulnay-sous-Bois, Rueil-Malmaison, Champigny-sur-Marne, Versailles, Courbevoie, Issy-les-Moulineaux,
Levallois-Perret|Levallois, Noisy-le-Grand, Drancy, @Antony, Neuilly-sur-Seine|Neuilly, Cergy, Cergy-Pontoise, Pontoise, Clichy, Clichy-sous-Bois,
Ivry-sur-Seine, Sarcelles, Pantin, Évry|Évry-Courcouronnes, Corbeil-Essonnes, Meaux, Melun, Maisons-Alfort, Chelles, Bobigny, Bondy, Le Blanc-Mesnil,
Épinay-sur-Seine, Saint-Ouen, Saint-Ouen-sur-Seine, Sevran, Stains, La Courneuve, Villepinte, Vincennes, Suresnes, Puteaux, Gennevilliers, Clamart,
Meudon, Sèvres, Saint-Cloud, Saint-Germain-en-Laye, Poissy, Mantes-la-Jolie, Les Mureaux, Trappes, Conflans-Sainte-Honorine, Magnanville, Rambouillet,
Massy, Palaiseau, Grigny, Viry-Châtillon, Savigny-sur-Orge, Fontainebleau, Provins, Marne-la-Vallée, Torcy, Villejuif, Arcueil, Cachan, Fresnes,
Fleury-Mérogis, Orly, Rungis, Alfortville, Saint-Maur-des-Fossés, Nogent-sur-Marne, Montrouge, Malakoff, Bagneux, Châtenay-Malabry, ?Sceaux, Bagnolet,
Les Lilas, Romainville, Livry-Gargan, Tremblay-en-France, Roissy-en-France|Roissy, Gonesse, Goussainville, Garges-lès-Gonesse, Villiers-le-Bel,
Enghien-les-Bains, Étampes, Saclay, Le Bourget, Bezons, Sartrouville, Saint-Quentin-en-Yvelines, Montfermeil, Le Kremlin-Bicêtre, Choisy-le-Roi,
Villeneuve-Saint-Georges
Hauts-de-France : Roubaix, Tourcoing, Dunkerque, Calais, Villeneuve-d'Ascq, Valenciennes, Douai, Lens, Béthune, Arras, Cambrai, Maubeuge,
Boulogne-sur-Mer, Saint-Omer, Liévin, Hénin-Beaumont, Abbeville, Beauvais, Compiègne, Creil, Senlis, Chantilly, Saint-Quentin, Soissons, Laon,
Château-Thierry, Villers-Cotterêts, Grande-Synthe, Denain, Hazebrouck, Armentières, Bruay-la-Buissière, Wattrelos, Le Touquet|Le Touquet-Paris-Plage,
Sangatte, Gravelines, Péronne, Saint-Amand-les-Eaux, Outreau
Grand Est : Colmar, Haguenau, Sélestat, Saverne, Schiltigheim, Illkirch-Graffenstaden, Saint-Louis, Épinal, Thionville, Forbach, Sarreguemines, Verdun,
Bar-le-Duc, Lunéville, Longwy, Vandœuvre-lès-Nancy, Saint-Dié-des-Vosges|Saint-Dié, Gérardmer, Troyes, Châlons-en-Champagne, Épernay,
Charleville-Mézières, Sedan, Chaumont, Saint-Dizier, Vitry-le-François, Florange, Gandrange, Hayange, Fessenheim, ?Bure, Cattenom, Saint-Avold,
&Vittel, Nogent-sur-Seine
Bourgogne-Franche-Comté : Belfort, Montbéliard, Sochaux, Vesoul, ?Dole, Pontarlier, Lons-le-Saunier, Chalon-sur-Saône, Mâcon, Le Creusot,
Montceau-les-Mines, Nevers, Auxerre, Beaune, ?Sens, Autun, Saint-Claude
Auvergne-Rhône-Alpes : Vénissieux, Vaulx-en-Velin, Bron, Caluire-et-Cuire, Rillieux-la-Pape, Saint-Priest, Villefranche-sur-Saône, Givors,
Bourg-en-Bresse, Oyonnax, Roanne, Saint-Chamond, Firminy, Montbrison, &Valence, Montélimar, Romans-sur-Isère, Privas, Aubenas, Annonay,
Tournon-sur-Rhône, Bourgoin-Jallieu, Échirolles, Saint-Martin-d'Hères, Voiron, Crolles, Chambéry, Aix-les-Bains, Albertville, Moûtiers, Courchevel,
Val-d'Isère, Tignes, Annemasse, Thonon-les-Bains, Évian-les-Bains|&Évian, Chamonix|Chamonix-Mont-Blanc, Cluses, Megève, Sallanches, Aurillac,
Le Puy-en-Velay, ?Moulins, Montluçon, Vichy, ?Riom, +Thiers, Issoire, Cournon-d'Auvergne, ?Die, Pierrelatte, Cruas, Saint-Quentin-Fallavier, Feyzin,
Modane, Alpe d'Huez|L'Alpe d'Huez
Provence-Alpes-Côte d'Azur : Antibes, ?Cannes, ?Grasse, Cagnes-sur-Mer, ?Menton, Vallauris, Mandelieu-la-Napoule, Saint-Laurent-du-Var, Fréjus,
Saint-Raphaël, Draguignan, Hyères, La Seyne-sur-Mer, Six-Fours-les-Plages, Saint-Tropez, Brignoles, Sainte-Maxime, Bormes-les-Mimosas,
Avignon|!cité des Papes, &Orange, Carpentras, Cavaillon, ?Apt, Bollène, Vaison-la-Romaine, Arles, Martigues, Istres, Salon-de-Provence, Aubagne,
La Ciotat, Marignane, Vitrolles, Gardanne, Fos-sur-Mer, Tarascon, Miramas, Cassis, ?Gap, Briançon, Digne-les-Bains|Digne, Manosque, Sisteron,
Barcelonnette, Le Vernet, Montgenèvre, Cadarache
Occitanie : Béziers, Sète, Narbonne, Carcassonne, Castelnaudary, Limoux, Trèbes, Alès, Bagnols-sur-Cèze, Beaucaire, Aigues-Mortes, Uzès, Lunel, Agde,
Lodève, Frontignan, La Grande-Motte, Mende, Albi, Castres, Gaillac, Mazamet, Sivens, Montauban, ?Auch, Tarbes, ?Lourdes, Bagnères-de-Bigorre, Foix,
Pamiers, Rodez, Millau, Villefranche-de-Rouergue, Cahors, Figeac, Rocamadour, Colomiers, Blagnac, ?Muret, Saint-Gaudens, Tournefeuille, Golfech,
Argelès-sur-Mer, Canet-en-Roussillon, Millas, Rivesaltes, Font-Romeu
Nouvelle-Aquitaine : Mérignac, Pessac, Talence, Arcachon, Libourne, La Teste-de-Buch, Périgueux, +Bergerac, Sarlat|Sarlat-la-Canéda, Agen,
Villeneuve-sur-Lot, Marmande, Mont-de-Marsan, Dax, Pau, Bayonne, Anglet, Biarritz, Hendaye, Saint-Jean-de-Luz, Oloron-Sainte-Marie, Mourenx, Lacq,
Poitiers, Châtellerault, Niort, Bressuire, Parthenay, Sainte-Soline, La Rochelle, ?Saintes, +Rochefort, Royan, ?Cognac, Angoulême, Jarnac,
Brive-la-Gaillarde|Brive, ?Tulle, Guéret, Aubusson, Oradour-sur-Glane, Lascaux, Puisseguin
Bretagne : Quimper, Lorient, ?Vannes, Saint-Brieuc, Saint-Malo, Fougères, Vitré, +Redon, Dinan, Lannion, Guingamp, Morlaix, Concarneau, Douarnenez,
Carhaix|Carhaix-Plouguer, Pontivy, Ploërmel, Auray, Carnac, Quiberon, Landerneau, Roscoff, Plougastel-Daoulas, Dinard, Cancale, Paimpol, Perros-Guirec,
Bruz, Cesson-Sévigné, Lamballe
Pays de la Loire : Saint-Nazaire, Saint-Herblain, Rezé, Notre-Dame-des-Landes, La Baule, Châteaubriant, Ancenis, Pornic, Cholet, Saumur, Trélazé,
+Laval, Château-Gontier, La Flèche, Sablé-sur-Sarthe|Sablé, La Roche-sur-Yon, Les Sables-d'Olonne, Challans, Fontenay-le-Comte, Montaigu,
La Faute-sur-Mer, Donges
Normandie : Cherbourg|Cherbourg-en-Cotentin, Saint-Lô, Avranches, Granville, Coutances, Mont-Saint-Michel|Le Mont-Saint-Michel, Flamanville, Alençon,
Argentan, Flers, ?L'Aigle, Lisieux, Bayeux, Deauville, Trouville, Honfleur, ?Vire, ?Falaise, Ouistreham, Cabourg, Colleville-sur-Mer, Arromanches,
Hérouville-Saint-Clair, Mondeville, Évreux, @Vernon, Louviers, Bernay, Les Andelys, Giverny, Dieppe, Fécamp, Étretat, Elbeuf, Sotteville-lès-Rouen,
Saint-Étienne-du-Rouvray, Le Tréport, Paluel, Penly, Gonfreville-l'Orcher, Sandouville, Le Petit-Quevilly, Carentan
Centre-Val de Loire : Bourges, Vierzon, Châteauroux, Issoudun, Chartres, Dreux, Châteaudun, Nogent-le-Rotrou, Blois, +Vendôme, Romorantin-Lanthenay,
Joué-lès-Tours, Amboise, Chinon, Loches, Montargis, Gien, Pithiviers, Fleury-les-Aubrais, Saint-Amand-Montrond, Chambord
Corse : Ajaccio, Bastia, Corte, Calvi, Porto-Vecchio, Bonifacio, Sartène, L'Île-Rousse
outre-mer : Pointe-à-Pitre, Basse-Terre, Les Abymes, Fort-de-France, Le Lamentin, Cayenne, Kourou, Saint-Laurent-du-Maroni, Saint-Paul, Saint-Pierre,
Le Tampon, Mamoudzou, Nouméa, Papeete, Bora-Bora, Tahiti, Moorea, Ouvéa, Mururoa, Dzaoudzi, Mafate
Paris : Louvre, tour Eiffel, arc de Triomphe, Champs-Élysées, Panthéon, Notre-Dame de Paris|Notre-Dame, Bataclan, Stade de France, Montmartre,
Montparnasse, Belleville, Ménilmontant, Barbès, ?Bastille, place de la Bastille, place de la République, place de la Nation, place Vendôme,
place de la Concorde, place Beauvau, Quartier latin, ?Le Marais, Champ-de-Mars, Trocadéro, ?Invalides, Sorbonne, Sacré-Cœur, Opéra Bastille,
Opéra Garnier|Palais Garnier, Centre Pompidou|Beaubourg, Grand Palais, Petit Palais, bois de Boulogne, bois de Vincennes,
Père-Lachaise|cimetière du Père-Lachaise, gare du Nord, gare de Lyon, gare de l'Est, gare Saint-Lazare, ?La Défense, La Villette, Parc des Princes,
Roland-Garros, Accor Arena, Hypercacher, Stalingrad, île de la Cité, Saint-Germain-des-Prés, Pigalle, ?Halles, ?Châtelet, Quai des Orfèvres,
Roissy-Charles-de-Gaulle|Charles-de-Gaulle, Moulin Rouge, Palais-Royal, Rive gauche, Jardin des Plantes, Mont-Valérien, ?La Chapelle
lieux de France : Vieux-Port, Vélodrome|stade Vélodrome, Cannebière|Canebière, Baumettes, promenade des Anglais, place Bellecour, Part-Dieu,
?Confluence, ?Capitole, Puy du Fou, Futuroscope, mont Blanc, tunnel du Mont-Blanc, tunnel sous la Manche, viaduc de Millau, pont de Normandie,
aéroport de Nantes-Atlantique, Paris-Charles-de-Gaulle, Eurotunnel, Tricastin, La Hague, Marcoule, Disneyland Paris, calanques, Massif central,
Bassin parisien, bassin d'Arcachon, baie de Somme, dune du Pilat, Tour Montparnasse, Ronchamp, Colombey-les-Deux-Églises";
