//! People whom a text may call by one word: heads of State and government, holders of high office, public figures, 2000–2026.
//!
//! Written from general knowledge; no list was copied.

/// Country or field : people. A mark `=` before the whole name makes its last word an alias.
pub(super) static PERSONS: &str = "\
France : =Emmanuel Macron, =François Hollande, =Nicolas Sarkozy, =Jacques Chirac, =François Mitterrand, Valéry Giscard d'Estaing|^VGE|=Giscard
France : Charles de Gaulle|=de Gaulle|général de Gaulle, Édouard Philippe, =Jean Castex, Élisabeth Borne, =Gabriel Attal, =Michel Barnier
France : =François Bayrou, =Sébastien Lecornu, =Manuel Valls, =Bernard Cazeneuve, =Jean-Marc Ayrault, =François Fillon
France : =Dominique de Villepin|=de Villepin, =Jean-Pierre Raffarin, =Lionel Jospin, =Alain Juppé, =Édouard Balladur, Marine Le Pen, Jean-Marie Le Pen
France : Marion Maréchal-Le Pen|Marion Maréchal, =Jordan Bardella, =Jean-Luc Mélenchon, Benoît Hamon, Ségolène Royal, =Martine Aubry
France : =Arnaud Montebourg, =Christiane Taubira, =Laurent Fabius, Jean-Yves Le Drian|=Le Drian, Bruno Le Maire, =Gérald Darmanin
France : =Christophe Castaner, =Gérard Collomb, =Nicolas Hulot, =Anne Hidalgo, =Rachida Dati, =Éric Zemmour, =Valérie Pécresse, Xavier Bertrand
France : =Laurent Wauquiez, =Bruno Retailleau, =Nicolas Dupont-Aignan, =Philippe Poutou, =Nathalie Arthaud, =Jean Lassalle, =François Asselineau
France : =Jacques Cheminade, =Yannick Jadot, =Cécile Duflot, Fabien Roussel, Olivier Faure, =Raphaël Glucksmann, =Christine Lagarde, =Pierre Moscovici
France : Thierry Breton, =Dominique Strauss-Kahn|^DSK, =Jérôme Cahuzac, =Alexandre Benalla, Brigitte Macron, Carla Bruni, =Liliane Bettencourt
France : Bernard Arnault, Vincent Bolloré, Xavier Niel, =Carlos Ghosn, =Agnès Buzyn, =Olivier Véran, =Florence Parly, =Marlène Schiappa
France : =Jean-Michel Blanquer, =Éric Dupond-Moretti, =Élisabeth Guigou, =Claude Guéant, =Patrick Balkany, =Najat Vallaud-Belkacem, Stéphane Le Foll
France : Michel Sapin, =Gérard Larcher, =Richard Ferrand, =Yaël Braun-Pivet, François de Rugy|=de Rugy, Jean-Claude Gaudin, =Gilles Simeoni
France : Philippe Martinez, Laurent Berger, Jean-Claude Mailly
États-Unis : =Donald Trump, =Barack Obama, =Joe Biden, =George W. Bush|George Bush, Bill Clinton, =Hillary Clinton, Kamala Harris, =Mike Pence
États-Unis : =JD Vance|J. D. Vance, =Bernie Sanders, Ted Cruz, =Marco Rubio, =John McCain, =Mitt Romney, Jeb Bush, =John Kerry, =Rex Tillerson
États-Unis : =Mike Pompeo, =Antony Blinken, =Steve Bannon, =Jared Kushner, Ivanka Trump, Melania Trump, Michelle Obama, =James Comey, =Robert Mueller
États-Unis : =Michael Flynn, =James Mattis, =John Bolton, Jeff Sessions, =Nancy Pelosi, =Mitch McConnell, Paul Ryan, =Brett Kavanaugh, =Janet Yellen
États-Unis : Jerome Powell, =Rudy Giuliani, Stormy Daniels, Ben Carson, Elizabeth Warren, =Alexandria Ocasio-Cortez|^AOC, =Ron DeSantis, =Nikki Haley
États-Unis : =Pete Hegseth, =Ronald Reagan, =Richard Nixon, =John F. Kennedy|^JFK|John Fitzgerald Kennedy, Jimmy Carter, Martin Luther King
États-Unis : =Mark Zuckerberg, Bill Gates, =Elon Musk, =Jeff Bezos, Tim Cook, Steve Jobs, =Sundar Pichai, =Satya Nadella, =Warren Buffett
États-Unis : =Edward Snowden, Chelsea Manning, =Harvey Weinstein, =Jeffrey Epstein, =Bernard Madoff, George Floyd, =Sam Altman
Royaume-Uni et Irlande : Theresa May, =David Cameron, Boris Johnson, =Tony Blair, Gordon Brown, =Margaret Thatcher, =Liz Truss, =Rishi Sunak
Royaume-Uni et Irlande : =Keir Starmer, =Jeremy Corbyn, =Nigel Farage, =Nicola Sturgeon, Sadiq Khan, Élisabeth II|Elizabeth II|reine Élisabeth II
Royaume-Uni et Irlande : Charles III|prince Charles, prince William, prince Harry, Kate Middleton, Meghan Markle, Philip Hammond, =Julian Assange
Royaume-Uni et Irlande : Jo Cox, =Leo Varadkar, Enda Kenny, Micheál Martin
Allemagne, Autriche, Suisse : =Angela Merkel, =Olaf Scholz, =Friedrich Merz, =Gerhard Schröder, =Helmut Kohl, Martin Schulz, Sigmar Gabriel
Allemagne, Autriche, Suisse : =Wolfgang Schäuble, =Frank-Walter Steinmeier, =Joachim Gauck, =Horst Seehofer, Sebastian Kurz, Norbert Hofer
Allemagne, Autriche, Suisse : Alexander Van der Bellen|=Van der Bellen, =Annegret Kramp-Karrenbauer, =Sepp Blatter, =Gianni Infantino
Allemagne, Autriche, Suisse : =Annalena Baerbock, Tariq Ramadan
Belgique, Pays-Bas, Luxembourg : Charles Michel, Elio Di Rupo|=Di Rupo, Bart De Wever|=De Wever, Alexander De Croo|=De Croo, =Sophie Wilmès
Belgique, Pays-Bas, Luxembourg : Herman Van Rompuy|=Van Rompuy, =Guy Verhofstadt, =Didier Reynders, =Jan Jambon, =Paul Magnette, =Mark Rutte
Belgique, Pays-Bas, Luxembourg : =Geert Wilders, =Jeroen Dijsselbloem, =Jean-Claude Juncker, =Xavier Bettel, roi Philippe, roi Albert II
Union européenne et monde : Ursula von der Leyen|=von der Leyen, =Donald Tusk, =Federica Mogherini, =Josep Borrell, =Antonio Tajani, =Roberta Metsola
Union européenne et monde : =José Manuel Barroso, =Mario Draghi, =Margrethe Vestager, =Kaja Kallas, António Costa, Ban Ki-moon
Union européenne et monde : =António Guterres|Antonio Guterres, =Kofi Annan, =Jens Stoltenberg, Anders Fogh Rasmussen, Tedros Adhanom Ghebreyesus
Union européenne et monde : =Fatou Bensouda, Thomas Bach, pape François|François pape|Jorge Mario Bergoglio, Benoît XVI, Jean-Paul II, Léon XIV
Union européenne et monde : dalaï-lama|Dalaï-Lama, mère Teresa|Mère Teresa, =Greta Thunberg, Malala Yousafzai|Malala
Europe du Sud : =Matteo Renzi, =Matteo Salvini, Giuseppe Conte, =Silvio Berlusconi, =Romano Prodi, =Paolo Gentiloni, Luigi Di Maio|=Di Maio
Europe du Sud : =Beppe Grillo, =Giorgia Meloni, =Sergio Mattarella, Mario Monti, =Mariano Rajoy, Pedro Sánchez|Pedro Sanchez, =José Luis Zapatero
Europe du Sud : =José María Aznar, Pablo Iglesias, Albert Rivera, =Carles Puigdemont, Artur Mas, Felipe VI, Juan Carlos
Europe du Sud : Aléxis Tsípras|Alexis Tsipras|=Tsipras, Yánis Varoufákis|Yanis Varoufakis|=Varoufakis, Kyriákos Mitsotákis|=Mitsotakis
Europe du Sud : Marcelo Rebelo de Sousa, =Cristiano Ronaldo
Europe centrale et du Nord : =Viktor Orbán|Viktor Orban|=Orban, =Jaroslaw Kaczynski, Beata Szydlo, =Mateusz Morawiecki, =Andrzej Duda, =Lech Walesa
Europe centrale et du Nord : =Robert Fico, =Milos Zeman, =Andrej Babis, =Vaclav Havel, =Klaus Iohannis, Liviu Dragnea, =Boïko Borissov
Europe centrale et du Nord : =Aleksandar Vucic, Edi Rama, =Slobodan Milosevic, =Radovan Karadzic, =Ratko Mladic, =Hashim Thaçi, =Stefan Löfven
Europe centrale et du Nord : Erna Solberg, Lars Løkke Rasmussen, Mette Frederiksen, =Sauli Niinistö, Sanna Marin
Europe centrale et du Nord : =Anders Breivik|Anders Behring Breivik
Russie, Ukraine, Caucase : =Vladimir Poutine, =Dmitri Medvedev, =Sergueï Lavrov, =Sergueï Choïgou, =Dmitri Peskov, =Alexeï Navalny, =Boris Nemtsov
Russie, Ukraine, Caucase : =Mikhaïl Khodorkovski, =Evgueni Prigojine, =Ramzan Kadyrov, =Boris Eltsine, =Mikhaïl Gorbatchev, Joseph Staline|Staline
Russie, Ukraine, Caucase : Lénine, =Sergueï Skripal, =Volodymyr Zelensky|Volodymyr Zelenski, =Petro Porochenko, =Viktor Ianoukovitch
Russie, Ukraine, Caucase : =Ioulia Timochenko, =Mikheil Saakachvili, =Alexandre Loukachenko, Serge Sarkissian, =Nikol Pachinian, =Ilham Aliev
Russie, Ukraine, Caucase : =Noursoultan Nazarbaïev, =Islam Karimov
Moyen-Orient : =Recep Tayyip Erdoğan|Recep Tayyip Erdogan|=Erdogan, =Fethullah Gülen, =Ahmet Davutoglu, Binali Yildirim, =Selahattin Demirtas
Moyen-Orient : =Abdullah Öcalan, =Bachar el-Assad|Bachar al-Assad|=Assad|=al-Assad
Moyen-Orient : =Benyamin Netanyahou|Benjamin Netanyahou|Benyamin Nétanyahou|=Nétanyahou|=Netanyahu, =Ariel Sharon, =Shimon Peres, =Ehud Olmert
Moyen-Orient : =Avigdor Lieberman, =Benny Gantz, =Yair Lapid, =Yitzhak Rabin, =Mahmoud Abbas, =Yasser Arafat, =Ismaïl Haniyeh|Ismaël Haniyeh
Moyen-Orient : =Yahya Sinouar, =Hassan Nasrallah, =Michel Aoun, =Saad Hariri, Rafic Hariri, =Ali Khamenei, =Hassan Rohani, =Mahmoud Ahmadinejad
Moyen-Orient : =Mohammad Javad Zarif, =Ebrahim Raïssi, =Ghassem Soleimani, Haïder al-Abadi|=Abadi, Nouri al-Maliki|=Maliki, Moqtada al-Sadr|=Sadr
Moyen-Orient : Saddam Hussein, Mohammed ben Salmane|Mohammed ben Salman|^MBS, roi Salmane, =Jamal Khashoggi, =Ali Abdallah Saleh
Moyen-Orient : Abd Rabbo Mansour Hadi, Abdallah II, Oussama ben Laden|=Ben Laden|=ben Laden, Ayman al-Zawahiri|=Zawahiri
Moyen-Orient : Abou Bakr al-Baghdadi|=Baghdadi, =Massoud Barzani, Staffan de Mistura
Afrique : Mohammed VI, Hassan II, =Abdelaziz Bouteflika, =Abdelmadjid Tebboune, Ahmed Gaïd Salah, =Abdelmalek Sellal, Zine el-Abidine Ben Ali|=Ben Ali
Afrique : =Béji Caïd Essebsi|=Caïd Essebsi, =Youssef Chahed, =Kaïs Saïed, =Rached Ghannouchi, =Mouammar Kadhafi, =Khalifa Haftar
Afrique : Fayez al-Sarraj|=Sarraj, =Hosni Moubarak, =Mohamed Morsi, =Abdel Fattah al-Sissi|=Sissi, =Omar el-Béchir|=Béchir, =Salva Kiir, =Riek Machar
Afrique : =Idriss Déby|Idriss Déby Itno, =Hissène Habré, =Mahamadou Issoufou, Ibrahim Boubacar Keïta|^IBK, Amadou Toumani Touré, =Assimi Goïta
Afrique : =Blaise Compaoré, =Thomas Sankara, =Roch Marc Christian Kaboré, Ibrahim Traoré, =Laurent Gbagbo, =Alassane Ouattara, Guillaume Soro
Afrique : =Henri Konan Bédié, Alpha Condé, =Macky Sall, Abdoulaye Wade, Karim Wade, =Ousmane Sonko, Bassirou Diomaye Faye, =Yahya Jammeh, Adama Barrow
Afrique : =George Weah, =Faure Gnassingbé, Patrice Talon, =Muhammadu Buhari, Goodluck Jonathan, =Bola Tinubu, =Paul Biya, =Ali Bongo|Ali Bongo Ondimba
Afrique : Jean Ping, =Denis Sassou-Nguesso|Denis Sassou Nguesso, =Teodoro Obiang, Teodorin Obiang, =François Bozizé, Michel Djotodia
Afrique : =Faustin-Archange Touadéra, =Joseph Kabila, =Félix Tshisekedi|Étienne Tshisekedi, =Martin Fayulu, =Jean-Pierre Bemba, =Moïse Katumbi
Afrique : =Paul Kagame, =Pierre Nkurunziza, =Yoweri Museveni, =Uhuru Kenyatta, =Raila Odinga, =William Ruto, Abiy Ahmed, =Robert Mugabe
Afrique : =Emmerson Mnangagwa, =Morgan Tsvangirai, =Nelson Mandela, =Jacob Zuma, =Cyril Ramaphosa, =Thabo Mbeki, Desmond Tutu, José Eduardo dos Santos
Afrique : João Lourenço, =Andry Rajoelina, Hery Rajaonarimampianina, =Marc Ravalomanana
Amériques : =Justin Trudeau, =Stephen Harper, =Mark Carney, Andrew Scheer, Jagmeet Singh, =Pierre Poilievre, =Philippe Couillard, =François Legault
Amériques : =Pauline Marois, =Jean-François Lisée, Valérie Plante, =Denis Coderre, =Régis Labeaume, Doug Ford, Enrique Peña Nieto|=Peña Nieto
Amériques : Andrés Manuel López Obrador|^AMLO|=López Obrador, =Claudia Sheinbaum, Joaquin Guzman|!El Chapo, =Fidel Castro, Raúl Castro|Raul Castro
Amériques : Che Guevara, Hugo Chávez|Hugo Chavez|=Chavez, =Nicolás Maduro|Nicolas Maduro, =Juan Guaidó|Juan Guaido, Leopoldo López, Juan Manuel Santos
Amériques : =Álvaro Uribe, Iván Duque, Gustavo Petro, =Rafael Correa, Lenín Moreno, =Evo Morales, =Dilma Rousseff, =Michel Temer
Amériques : Luiz Inácio Lula da Silva|?Lula, =Jair Bolsonaro, =Cristina Kirchner, =Mauricio Macri, =Javier Milei, Alberto Fujimori, =Keiko Fujimori
Amériques : =Pedro Pablo Kuczynski, =Michelle Bachelet, =Sebastián Piñera, =Augusto Pinochet, =José Mujica, =Daniel Ortega, Jovenel Moïse
Amériques : =Michel Martelly, =Jean-Bertrand Aristide, =Nayib Bukele
Asie et Océanie : Xi Jinping|=Xi, Hu Jintao, Li Keqiang, Mao Zedong|=Mao, Deng Xiaoping, Liu Xiaobo, Carrie Lam, Joshua Wong, Tsai Ing-wen, Jack Ma
Asie et Océanie : Ren Zhengfei, Meng Wanzhou, Zhang Yiming, Kim Jong-un|Kim Jong Un, Kim Jong-il, Kim Il-sung, Moon Jae-in, Park Geun-hye
Asie et Océanie : Yoon Suk-yeol, Shinzo Abe|Shinzō Abe, =Fumio Kishida, Naruhito, Akihito, =Narendra Modi, Rahul Gandhi, Indira Gandhi, ?Gandhi
Asie et Océanie : Nawaz Sharif, Imran Khan, =Benazir Bhutto, =Pervez Musharraf, =Hamid Karzaï, Ashraf Ghani, Mollah Omar|mollah Omar, Sheikh Hasina
Asie et Océanie : Muhammad Yunus, Aung San Suu Kyi, =Rodrigo Duterte, =Ferdinand Marcos, =Joko Widodo|!Jokowi, Najib Razak, Mahathir Mohamad|=Mahathir
Asie et Océanie : Bhumibol Adulyadej|=Bhumibol, Prayut Chan-o-cha|=Prayut, Thaksin Shinawatra, Yingluck Shinawatra, Hun Sen, Pol Pot
Asie et Océanie : =Malcolm Turnbull, Tony Abbott, Scott Morrison, Anthony Albanese, =Jacinda Ardern
sport et culture : =Lionel Messi, =Kylian Mbappé, Neymar, =Zinédine Zidane, =Antoine Griezmann, =Paul Pogba, =Karim Benzema, =Didier Deschamps
sport et culture : =Michel Platini, =Diego Maradona, Pelé, =Roger Federer, =Rafael Nadal, =Novak Djokovic, Serena Williams, Andy Murray, Usain Bolt
sport et culture : Lance Armstrong, =Christopher Froome|Chris Froome, Lewis Hamilton, =Michael Schumacher, Mohamed Ali, =Teddy Riner, Tony Parker
sport et culture : LeBron James, Noël Le Graët|=Le Graët, Beyoncé, Rihanna, Madonna, Adele, Shakira, Johnny Hallyday, =Charles Aznavour, Bob Dylan
sport et culture : =David Bowie, Michael Jackson, =Gérard Depardieu, Omar Sy, =Roman Polanski, Dieudonné, =Pablo Picasso, Victor Hugo, Voltaire
sport et culture : Molière, =Michel Houellebecq, =Salman Rushdie, Simone Veil, =Robert Badinter, =Stephen Hawking, =Albert Einstein, =Adolf Hitler
sport et culture : Napoléon|Napoléon Bonaparte|Napoléon Ier, =Salah Abdeslam, =Mohammed Merah, =Abdelhamid Abaaoud, Amedy Coulibaly";
