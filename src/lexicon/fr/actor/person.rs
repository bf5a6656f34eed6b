//! People whom a text may call by one word: heads of State and government, holders of high office, public figures, 2000–2026.
//!
//! Written from general knowledge; no list was copied.

/// Country or field : people. A mark `=` before the whole name makes its last word an alias.
pub(super) static PERSONS: &str = "\
France : =Emmanuel Macron, =François Hollande, =Nicolas Sarkozy, =Jacques Chirac, =François Mitterrand, Valéry Giscard d'Estaing|^VGE|=Giscard,
Charles de Gaulle|=de Gaulle|général de Gaulle, Édouard Philippe, =Jean Castex, Élisabeth Borne, =Gabriel Attal, =Michel Barnier, =François Bayrou,
=Sébastien Lecornu, =Manuel Valls, =Bernard Cazeneuve, =Jean-Marc Ayrault, =François Fillon, =Dominique de Villepin|=de Villepin,
=Jean-Pierre Raffarin, =Lionel Jospin, =Alain Juppé, =Édouard Balladur, Marine Le Pen, Jean-Marie Le Pen, Marion Maréchal-Le Pen|Marion Maréchal,
=Jordan Bardella, =Jean-Luc Mélenchon, Benoît Hamon, Ségolène Royal, =Martine Aubry, =Arnaud Montebourg, =Christiane Taubira, =Laurent Fabius,
Jean-Yves Le Drian|=Le Drian, Bruno Le Maire, =Gérald Darmanin, =Christophe Castaner, =Gérard Collomb, =Nicolas Hulot, =Anne Hidalgo, =Rachida Dati,
=Éric Zemmour, =Valérie Pécresse, Xavier Bertrand, =Laurent Wauquiez, =Bruno Retailleau, =Nicolas Dupont-Aignan, =Philippe Poutou, =Nathalie Arthaud,
=François Asselineau, =Yannick Jadot, =Cécile Duflot, Fabien Roussel, Olivier Faure, =Raphaël Glucksmann, =Christine Lagarde, =Pierre Moscovici,
Thierry Breton, =Dominique Strauss-Kahn|^DSK, =Jérôme Cahuzac, =Alexandre Benalla, Brigitte Macron, =Liliane Bettencourt, Bernard Arnault,
Vincent Bolloré, Xavier Niel, =Carlos Ghosn, =Agnès Buzyn, =Olivier Véran, =Florence Parly, =Marlène Schiappa, =Jean-Michel Blanquer,
=Éric Dupond-Moretti, =Najat Vallaud-Belkacem, Michel Sapin, =Gérard Larcher, =Richard Ferrand, =Yaël Braun-Pivet, François de Rugy|=de Rugy,
Jean-Claude Gaudin, =Gilles Simeoni, Philippe Martinez, Laurent Berger
États-Unis : =Donald Trump, =Barack Obama, =Joe Biden, =George W. Bush|George Bush, Bill Clinton, Hillary Clinton, Kamala Harris, =Mike Pence,
=JD Vance|J. D. Vance, =Bernie Sanders, Ted Cruz, =Marco Rubio, =John McCain, =Mitt Romney, Jeb Bush, =John Kerry, =Rex Tillerson, =Mike Pompeo,
=Antony Blinken, =Steve Bannon, =Jared Kushner, Ivanka Trump, Melania Trump, Michelle Obama, =James Comey, =Robert Mueller, =Michael Flynn,
=James Mattis, =John Bolton, Jeff Sessions, =Nancy Pelosi, =Mitch McConnell, Paul Ryan, =Brett Kavanaugh, =Janet Yellen, Jerome Powell, =Rudy Giuliani,
Stormy Daniels, Elizabeth Warren, =Alexandria Ocasio-Cortez|^AOC, =Ron DeSantis, =Nikki Haley, =Pete Hegseth, =Ronald Reagan, =Richard Nixon,
=John F. Kennedy|^JFK|John Fitzgerald Kennedy, Martin Luther King, =Mark Zuckerberg, Bill Gates, =Elon Musk, =Jeff Bezos, Tim Cook, Steve Jobs,
=Sundar Pichai, =Satya Nadella, =Warren Buffett, =Edward Snowden, =Harvey Weinstein, =Jeffrey Epstein, =Bernard Madoff, George Floyd, =Sam Altman
Royaume-Uni et Irlande : Theresa May, =David Cameron, Boris Johnson, =Tony Blair, Gordon Brown, =Margaret Thatcher, =Liz Truss, =Rishi Sunak,
=Keir Starmer, =Jeremy Corbyn, =Nigel Farage, =Nicola Sturgeon, Sadiq Khan, Élisabeth II|Elizabeth II|reine Élisabeth II, Charles III|prince Charles,
prince William, prince Harry, Kate Middleton, Meghan Markle, =Julian Assange, =Leo Varadkar, Enda Kenny
Allemagne, Autriche, Suisse : =Angela Merkel, =Olaf Scholz, =Friedrich Merz, =Gerhard Schröder, =Helmut Kohl, Martin Schulz, Sigmar Gabriel,
=Wolfgang Schäuble, =Frank-Walter Steinmeier, =Joachim Gauck, =Horst Seehofer, Sebastian Kurz, Alexander Van der Bellen|=Van der Bellen,
=Annegret Kramp-Karrenbauer, =Sepp Blatter, =Gianni Infantino, =Annalena Baerbock, Tariq Ramadan
Belgique, Pays-Bas, Luxembourg : Charles Michel, Elio Di Rupo|=Di Rupo, Bart De Wever|=De Wever, Alexander De Croo|=De Croo, =Sophie Wilmès,
Herman Van Rompuy|=Van Rompuy, =Guy Verhofstadt, =Mark Rutte, =Geert Wilders, =Jean-Claude Juncker, =Xavier Bettel, roi Philippe
Union européenne et monde : Ursula von der Leyen|=von der Leyen, =Donald Tusk, =Federica Mogherini, =Josep Borrell, =Antonio Tajani, =Roberta Metsola,
=José Manuel Barroso, =Mario Draghi, =Margrethe Vestager, =Kaja Kallas, Ban Ki-moon, =António Guterres, =Kofi Annan, =Jens Stoltenberg,
Tedros Adhanom Ghebreyesus, =Fatou Bensouda, pape François|François pape|Jorge Mario Bergoglio, Benoît XVI, Jean-Paul II, Léon XIV, dalaï-lama,
mère Teresa, =Greta Thunberg, Malala Yousafzai|Malala
Europe du Sud : =Matteo Renzi, =Matteo Salvini, Giuseppe Conte, =Silvio Berlusconi, =Paolo Gentiloni, Luigi Di Maio|=Di Maio, =Beppe Grillo,
=Giorgia Meloni, =Sergio Mattarella, Mario Monti, =Mariano Rajoy, Pedro Sánchez, =José Luis Zapatero, =José María Aznar, Pablo Iglesias,
=Carles Puigdemont, Felipe VI, Juan Carlos, Aléxis Tsípras|=Tsipras, Yánis Varoufákis|=Varoufakis, Kyriákos Mitsotákis|=Mitsotakis,
Marcelo Rebelo de Sousa, =Cristiano Ronaldo
Europe centrale et du Nord : =Viktor Orbán, =Jaroslaw Kaczynski, =Mateusz Morawiecki, =Andrzej Duda, =Lech Walesa, =Robert Fico, =Andrej Babis,
=Vaclav Havel, =Boïko Borissov, =Aleksandar Vucic, Edi Rama, =Slobodan Milosevic, =Radovan Karadzic, =Ratko Mladic, Mette Frederiksen, Sanna Marin,
=Anders Breivik|Anders Behring Breivik
Russie, Ukraine, Caucase : =Vladimir Poutine, =Dmitri Medvedev, =Sergueï Lavrov, =Sergueï Choïgou, =Dmitri Peskov, =Alexeï Navalny, =Boris Nemtsov,
=Mikhaïl Khodorkovski, =Evgueni Prigojine, =Ramzan Kadyrov, =Boris Eltsine, =Mikhaïl Gorbatchev, Joseph Staline|Staline, Lénine, =Sergueï Skripal,
=Volodymyr Zelensky|Volodymyr Zelenski, =Petro Porochenko, =Viktor Ianoukovitch, =Ioulia Timochenko, =Mikheil Saakachvili, =Alexandre Loukachenko,
Serge Sarkissian, =Nikol Pachinian, =Ilham Aliev, =Noursoultan Nazarbaïev, =Islam Karimov
Moyen-Orient : =Recep Tayyip Erdoğan, =Fethullah Gülen, =Ahmet Davutoglu, Binali Yildirim, =Selahattin Demirtas, =Abdullah Öcalan,
=Bachar el-Assad|Bachar al-Assad|=Assad|=al-Assad, =Benyamin Netanyahou|Benjamin Netanyahou|=Netanyahu, =Ariel Sharon, =Shimon Peres, =Ehud Olmert,
=Avigdor Lieberman, =Benny Gantz, =Yair Lapid, =Yitzhak Rabin, =Mahmoud Abbas, =Yasser Arafat, =Ismaïl Haniyeh|Ismaël Haniyeh, =Yahya Sinouar,
=Hassan Nasrallah, =Michel Aoun, =Saad Hariri, Rafic Hariri, =Ali Khamenei, =Hassan Rohani, =Mahmoud Ahmadinejad, =Mohammad Javad Zarif,
=Ebrahim Raïssi, =Ghassem Soleimani, Haïder al-Abadi|=Abadi, Nouri al-Maliki|=Maliki, Moqtada al-Sadr|=Sadr, Saddam Hussein,
Mohammed ben Salmane|Mohammed ben Salman|^MBS, roi Salmane, =Jamal Khashoggi, =Ali Abdallah Saleh, Abd Rabbo Mansour Hadi, Abdallah II,
Oussama ben Laden|=Ben Laden, Ayman al-Zawahiri|=Zawahiri, Abou Bakr al-Baghdadi|=Baghdadi, =Massoud Barzani, Staffan de Mistura
Afrique : Mohammed VI, Hassan II, =Abdelaziz Bouteflika, =Abdelmadjid Tebboune, Zine el-Abidine Ben Ali|=Ben Ali, =Béji Caïd Essebsi|=Caïd Essebsi,
=Kaïs Saïed, =Rached Ghannouchi, =Mouammar Kadhafi, =Khalifa Haftar, Fayez al-Sarraj|=Sarraj, =Hosni Moubarak, =Mohamed Morsi,
=Abdel Fattah al-Sissi|=Sissi, =Omar el-Béchir|=Béchir, =Salva Kiir, =Riek Machar, =Idriss Déby|Idriss Déby Itno, =Hissène Habré, =Mahamadou Issoufou,
Ibrahim Boubacar Keïta|^IBK, Amadou Toumani Touré, =Assimi Goïta, =Blaise Compaoré, =Thomas Sankara, =Roch Marc Christian Kaboré, Ibrahim Traoré,
=Laurent Gbagbo, =Alassane Ouattara, Guillaume Soro, =Henri Konan Bédié, Alpha Condé, =Macky Sall, Abdoulaye Wade, =Ousmane Sonko,
Bassirou Diomaye Faye, =Yahya Jammeh, =George Weah, =Faure Gnassingbé, =Muhammadu Buhari, Goodluck Jonathan, =Bola Tinubu, =Paul Biya,
=Ali Bongo|Ali Bongo Ondimba, Jean Ping, =Denis Sassou-Nguesso|Denis Sassou Nguesso, =Teodoro Obiang, =François Bozizé, =Faustin-Archange Touadéra,
=Joseph Kabila, =Félix Tshisekedi|Étienne Tshisekedi, =Martin Fayulu, =Jean-Pierre Bemba, =Moïse Katumbi, =Paul Kagame, =Pierre Nkurunziza,
=Yoweri Museveni, =Uhuru Kenyatta, =Raila Odinga, =William Ruto, Abiy Ahmed, =Robert Mugabe, =Emmerson Mnangagwa, =Morgan Tsvangirai, =Nelson Mandela,
=Jacob Zuma, =Cyril Ramaphosa, Desmond Tutu, José Eduardo dos Santos, João Lourenço, =Andry Rajoelina, =Marc Ravalomanana
Amériques : =Justin Trudeau, =Stephen Harper, =Mark Carney, =Pierre Poilievre, =Philippe Couillard, =François Legault, =Pauline Marois,
=Jean-François Lisée, Valérie Plante, Doug Ford, Enrique Peña Nieto|=Peña Nieto, Andrés Manuel López Obrador|^AMLO|=López Obrador, =Claudia Sheinbaum,
Joaquin Guzman|!El Chapo, =Fidel Castro, Raúl Castro, Che Guevara, Hugo Chávez|=Chavez, =Nicolás Maduro, =Juan Guaidó, Juan Manuel Santos,
=Álvaro Uribe, Iván Duque, Gustavo Petro, =Rafael Correa, Lenín Moreno, =Evo Morales, =Dilma Rousseff, =Michel Temer, Luiz Inácio Lula da Silva|?Lula,
=Jair Bolsonaro, =Cristina Kirchner, =Mauricio Macri, =Javier Milei, Alberto Fujimori, =Keiko Fujimori, =Michelle Bachelet, =Sebastián Piñera,
=Augusto Pinochet, =Daniel Ortega, Jovenel Moïse, =Jean-Bertrand Aristide, =Nayib Bukele
Asie et Océanie : Xi Jinping|=Xi, Hu Jintao, Li Keqiang, Mao Zedong|=Mao, Deng Xiaoping, Liu Xiaobo, Carrie Lam, Joshua Wong, Tsai Ing-wen, Jack Ma,
Ren Zhengfei, Kim Jong-un|Kim Jong Un, Kim Jong-il, Kim Il-sung, Moon Jae-in, Park Geun-hye, Yoon Suk-yeol, Shinzo Abe, =Fumio Kishida, Naruhito,
Akihito, =Narendra Modi, Rahul Gandhi, Indira Gandhi, ?Gandhi, Nawaz Sharif, Imran Khan, =Benazir Bhutto, =Pervez Musharraf, =Hamid Karzaï,
Ashraf Ghani, mollah Omar, Sheikh Hasina, Muhammad Yunus, Aung San Suu Kyi, =Rodrigo Duterte, =Ferdinand Marcos, =Joko Widodo|!Jokowi, Najib Razak,
Mahathir Mohamad|=Mahathir, Bhumibol Adulyadej|=Bhumibol, Prayut Chan-o-cha|=Prayut, Thaksin Shinawatra, Yingluck Shinawatra, Hun Sen, Pol Pot,
=Malcolm Turnbull, Tony Abbott, Scott Morrison, Anthony Albanese, =Jacinda Ardern
sport et culture : =Lionel Messi, =Kylian Mbappé, Neymar, =Zinédine Zidane, =Antoine Griezmann, =Paul Pogba, =Karim Benzema, =Didier Deschamps,
=Michel Platini, =Diego Maradona, Pelé, =Roger Federer, =Rafael Nadal, =Novak Djokovic, Serena Williams, Usain Bolt, Lance Armstrong,
=Christopher Froome|Chris Froome, Lewis Hamilton, =Michael Schumacher, Mohamed Ali, =Teddy Riner, Noël Le Graët|=Le Graët, Beyoncé, Rihanna, Madonna,
Shakira, Johnny Hallyday, Bob Dylan, Michael Jackson, =Gérard Depardieu, =Roman Polanski, Dieudonné, =Pablo Picasso, Victor Hugo, Voltaire, Molière,
=Michel Houellebecq, =Salman Rushdie, Simone Veil, =Robert Badinter, =Stephen Hawking, =Albert Einstein, =Adolf Hitler,
Napoléon|Napoléon Bonaparte|Napoléon Ier, =Salah Abdeslam, =Mohammed Merah, =Abdelhamid Abaaoud, Amedy Coulibaly";
