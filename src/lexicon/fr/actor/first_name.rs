//! First names, and the particles of family names.
//!
//! Written from general knowledge; no list was copied.

/// Separated by white space; a compound (« Jean-Claude ») is known by its parts unless it stands here.
pub(super) static FIRST_NAMES: &str = "\
Adam Adèle Adeline Adrien Adrienne Agathe Agnès Aimé Aimée Alain Alban Albane Albert Alex Alexandra Alexandre Alexia Alexis Alfred Alice Aline Alix
Aloïs Amandine Amaury Ambre Amélie Anaël Anaïs Anatole André Andrée Ange Angèle Angélique Anna Annabelle Anne Annette Annick Annie Anouk Anselme
Anthony Antoine Antoinette Apolline Ariane Aristide Arlette Armand Armelle Arnaud Arsène Arthur Aubin Audrey Auguste Augustin Aurélie Aurélien Aurore
Axel Axelle Aymeric Baptiste Barbara Barnabé Barthélemy Basile Bastien Baudouin Béatrice Benjamin Benoît Bérangère Bérénice Bernadette Bernard
Bertrand Blaise Blanche Blandine Boris Brice Brigitte Bruno Camille Capucine Carine Carole Caroline Cassandre Catherine Cécile Cédric Céline Chantal
Charles Charline Charlotte Chloé Christelle Christian Christiane Christine Christophe Claire Clara Clarisse Claude Claudette Claudie Claudine Clémence
Clément Clémentine Clotilde Clovis Colette Coline Constance Coralie Corentin Corinne Cyprien Cyril Cyrille Damien Daniel Danièle Danielle Danny David
Davy Débora Deborah Delphine Denis Denise Denys Désiré Diane Didier Dimitri Dominique Donatien Dorothée Edgar Edgard Édith Edmond Édouard Edwige
Élaine Eléonore Éléonore Éliane Élie Éliette Éline Élisa Élisabeth Élise Elliott Élodie Éloi Éloïse Elsa Émeline Émile Émilie Émilien Emma Emmanuel
Emmanuelle Enzo Éric Erik Ernest Erwan Estelle Esther Étienne Eugène Eugénie Eva Évelyne Fabien Fabienne Fabrice Fanny Félicie Félix Ferdinand Fernand
Fernande Firmin Flavien Flora Flore Florence Florent Florian Floriane Francette Francine Francis Franck François Françoise Frédéric Frédérique Gabin
Gabriel Gabrielle Gaëlle Gaël Gaëtan Garance Gaspard Gaston Gauthier Gautier Geneviève Geoffrey Geoffroy Georges Georgette Gérald Géraldine Gérard
Germain Germaine Ghislain Ghislaine Gilbert Gildas Gilles Ginette Gisèle Grégoire Grégory Guénaël Guillaume Gustave Guy Gwenaëlle Gwenaël Gwendoline
Hadrien Hector Hélène Héloïse Henri Henriette Hermine Hervé Hippolyte Honoré Honorine Hortense Hubert Hugo Hugues Huguette Ignace Inès Irène Irma
Isabelle Isaure Isidore Ivan Jacinthe Jack Jacky Jacob Jacqueline Jacques Jade Janine Jean Jeanne Jeannine Jennifer Jenny Jérémie Jérémy Jérôme
Jessica Joachim Jocelyn Jocelyne Joël Joëlle Johan Johanna Johann Jonathan Jordan José Joseph Joséphine Josette Josiane Josué Joyce Jules Julia Julie
Julien Julienne Juliette Justin Justine Karim Karine Karl Katia Kevin Kévin Killian Laetitia Laëtitia Laura Laure Laureline Lauren Laurence Laurent
Laurie Laurine Lazare Léa Léandre Léna Léo Léon Léonard Léonce Léonie Léopold Lila Lilian Liliane Lina Line Lionel Lisa Lise Lisette Loïc Loïs Lola
Loris Lou Louis Louise Luc Lucas Luce Lucette Lucie Lucien Lucienne Lucille Lucile Ludivine Ludovic Lydia Lydie Madeleine Maël Maëlle Maëva Magali
Magalie Maïté Malo Manon Manuel Manuela Marc Marcel Marceline Marcelle Marcelin Margaux Margot Marguerite Maria Marianne Marie Marielle Marine Marina
Marion Marius Marlène Marthe Martial Martin Martine Maryline Maryse Maryvonne Mathéo Mathias Mathieu Mathilde Mathis Matthias Matthieu Maud Maurice
Maxence Maxime Maximilien Mélanie Mélina Mélissa Mélodie Michael Michaël Mickaël Michel Michèle Micheline Mireille Monique Morgan Morgane Muriel
Mylène Myriam Nadège Nadia Nadine Natacha Nathalie Nathan Nicolas Nicole Nina Ninon Noé Noël Noëlle Noémie Nolwenn Norbert Océane Octave Odette Odile
Olga Olivia Olivier Oscar Pascal Pascale Patrice Patricia Patrick Paul Paula Paule Paulette Pauline Perrine Philippe Philippine Pierre Pierrick
Prosper Quentin Rachel Raoul Raphaël Raphaëlle Raymond Raymonde Rebecca Régine Régis Rémi Rémy Renaud René Renée Richard Robert Robin Roch Rodolphe
Rodrigue Roger Roland Rolande Romain Romane Roméo Romuald Ronan Roseline Rose Roxane Ruben Sabine Sabrina Salomé Samuel Sandra Sandrine Sarah Sasha
Sébastien Ségolène Serge Séverin Séverine Sibylle Siegfried Simon Simone Solange Solène Sophie Stanislas Stéphane Stéphanie Suzanne Suzette Sylvain
Sylviane Sylvie Tanguy Tanya Tatiana Thelma Théo Théodore Théophile Thérèse Thibaud Thibault Thibaut Thierry Thomas Tiphaine Titouan Tom Toussaint
Tristan Ugo Ulysse Valentin Valentine Valère Valérie Valéry Vanessa Véronique Victor Victoria Vincent Violaine Violette Virginie Viviane Vivien
Wilfried William Xavier Yaël Yann Yannick Yohann Yoann Yolande Yvan Yves Yvette Yvon Yvonne Zacharie Zoé Aaron Abigail Abraham Adrian Aidan Alan Alana
Alec Alfie Alison Allan Allen Allison Amanda Amber Amy Andrea Andrew Andy Angela Angus Ann Anita Ashley Ashton Barry Ben Benedict Bernie Bert Betty
Bill Billy Blake Bob Bobby Brad Bradley Brandon Brenda Brendan Brett Brian Bridget Brooke Bruce Bryan Caitlin Calvin Cameron Carl Carla Carlton Carol
Carolyn Carrie Chad Charlie Cheryl Chris Christina Christopher Cindy Cliff Clifford Clint Clive Clyde Cody Colin Connor Conor Courtney Craig Curtis
Cynthia Daisy Damian Dan Darren Darryl Dave Dean Debbie Debra Denzel Derek Diana Donald Donna Doris Dorothy Doug Douglas Duncan Dustin Dwayne Dylan Ed
Eddie Edith Edward Edwin Eileen Elaine Eleanor Elijah Elizabeth Ellen Elliot Emily Eric Erica Erin Ethan Eugene Evan Evelyn Fiona Floyd Frances Frank
Franklin Fred Freddie Frederick Gail Gary Gavin Geoff George Gerald Gerard Gina Glenn Gloria Gordon Grace Graham Grant Greg Gregory Gwen Hannah Harold
Harriet Harry Harvey Hazel Heather Heidi Helen Henry Herbert Hillary Holly Howard Ian Irene Irving Isaac Isabel Jackie James Jamie Jane Janet Janice
Jared Jasmine Jason Jay Jed Jeff Jeffrey Jeremy Jerome Jerry Jess Jesse Jessie Jill Jim Jimmy Joan Joanna Joanne Jodie Joe Joel John Johnny Jon Josh
Joshua Judith Judy Julian Julius Karen Kate Katherine Kathleen Kathryn Kathy Katie Kay Keith Kelly Ken Kenneth Kim Kimberly Kirsten Kristen Kurt Kyle
Larry Lawrence Lee Leo Leonard Leslie Lewis Liam Lillian Linda Lindsay Lindsey Liz Lloyd Lois Lori Lorraine Louisa Lucy Luke Luther Lynn Malcolm
Marcus Margaret Marilyn Mario Mark Marshall Martha Marvin Mary Matt Matthew Max Maxwell Megan Meghan Melanie Melissa Melvin Meredith Mia Mick Mike
Milton Miranda Mitch Mitchell Molly Monica Murray Nancy Naomi Natalie Nathaniel Neal Ned Neil Nelson Nick Nicholas Nigel Noah Nora Norman Oliver Owen
Pam Pamela Pat Peggy Penelope Perry Pete Peter Phil Philip Phillip Phoebe Quincy Ralph Randall Ray Rex Rick Ricky Rita Rob Robbie Rod Rodney Ron
Ronald Ronnie Rory Rosa Rosemary Ross Roy Ruby Rudy Russell Ruth Ryan Sally Sam Samantha Sandy Sara Scarlett Scott Sean Seth Shane Shannon Sharon
Shaun Shawn Sheila Shelley Shirley Sidney Sid Spencer Stacy Stan Stanley Stella Stephen Steve Steven Stewart Stuart Sue Susan Suzan Tamara Tara Taylor
Ted Teresa Terry Theodore Theresa Tiffany Tim Timothy Tina Todd Tommy Toni Tony Tracy Travis Trevor Troy Tyler Valerie Vera Vernon Vicky Vince
Virginia Vivian Walter Wanda Warren Wayne Wendy Wesley Whitney Willie Winston Wyatt Zach Zachary Abbas Abdallah Abdel Abdelaziz Abdelhak Abdelhamid
Abdelkader Abdelkarim Abdelmalek Abdelmajid Abdelmadjid Abderrahmane Abdou Abdoul Abdoulaye Abdul Abdullah Abdulrahman Abou Abu Achraf Adama Adel
Adnan Ahmad Ahmadou Ahmed Aïcha Aïssa Aïssata Akim Akram Alaa Alassane Ali Alioune Amadou Amar Amel Amin Amina Amine Aminata Amir Amira Ammar Amr Anas
Anis Anissa Anouar Anwar Assia Atef Awa Ayman Aymen Ayoub Aziz Aziza Azzedine Bachar Bachir Badr Bakari Bassam Bassem Béchir Bilal Boubacar Boubaker
Brahim Chadia Chafik Chakib Cherif Chérif Choukri Dalia Dalil Daoud Djamel Djamila Djibril Driss El-Hadj Fadi Fadila Fahd Fahim Faisal Faïza Faouzi
Farah Fares Farid Farida Farouk Fatiha Fatima Fatma Fatou Fatoumata Fawzi Fayçal Fayez Fouad Fouzia Ghassan Habib Hachem Hadi Hadj Hafez Hafsa Haïdar
Hakim Halima Hamad Hamed Hamid Hamida Hamza Hanane Hani Haroun Hassan Hassane Hatem Hayat Hicham Hind Hocine Houda Houria Hussein Ibrahim Ibrahima
Idriss Idrissa Ilham Ilyas Imad Imane Imran Ismaël Ismail Ismaïl Issa Issam Jaafar Jalal Jamal Jamel Jamila Jawad Kaïs Kamal Kamel Karima Khadija
Khaled Khalid Khalifa Khalil Kheira Lahcen Lakhdar Lamia Lamine Larbi Latifa Layla Leïla Leila Lotfi Mabrouk Madjid Maha Mahamadou Mahamat Mahdi Maher
Mahmoud Majid Malek Malik Malika Mamadou Mansour Mariam Marouane Maryam Massoud Mehdi Meriem Messaoud Mimoun Moctar Modibo Mohamad Mohamed Mohammad
Mohammed Mohsen Mokhtar Moncef Mona Mounir Mounira Mourad Moussa Moustafa Moustapha Mustafa Mustapha Nabil Nabila Nacer Nader Nadir Naïm Naïma Najat
Najib Najla Naouel Nasser Nassim Nassima Nawal Nawaf Nazim Nizar Nordine Noura Nouredine Nour Omar Osama Othman Oumar Oumou Ousmane Oussama Qassem
Rabah Rabia Rachid Rachida Radouane Rafic Rafik Ramadan Rami Ramzi Rana Rania Rashid Rayan Reda Redouane Réda Riad Rida Riyad Saad Saadia Sabah Sadek
Sahar Saïd Saïda Said Salah Saleh Salem Salim Salima Salma Salman Salwa Samer Sami Samia Samir Samira Samy Sana Sélim Selim Seydou Sidi Slimane Smaïl
Sofia Sofiane Sonia Soraya Souad Souleymane Soumaya Taha Tahar Tarek Tariq Tayeb Wafa Walid Wassim Yacine Yahia Yahya Yasmina Yasmine Yasser Yassine
Yazid Youcef Younès Younes Youssef Youssou Yusuf Zahia Zahra Zakaria Zaki Zayed Zeid Zine Zineb Ziad Zohra Zoubir Adriana Alberto Alejandra Alejandro
Alfonso Alfredo Alonso Álvaro Ana Andrés Ángel Ángela Antonio Antonia Arturo Beatriz Bruna Carlos Carlota Carmen Carolina Catalina César Claudia
Cristian Cristina Cristóbal Daniela Domingo Diego Eduardo Elena Emiliano Emilio Enrique Ernesto Esteban Eugenio Felipe Fernanda Fernando Fidel Filipe
Francisca Francisco Gabriela Gerardo Gilberto Gonzalo Guillermo Gustavo Héctor Humberto Ignacio Iñaki Inés Iván Jaime Javier Jesús Joana João Joaquín
Joaquim Jordi Jorge Josefa Josep Juan Juana Juanita Julián Julio Laia Leandro Leonardo Leopoldo Lorena Lorenzo Lourenço Lucía Luciana Luciano Luis
Luisa Luiz Manolo Marcela Marcelo Marcio Marcos Margarita Mariano Maribel Marisol Marta Mateo Matías Maurício Mauricio Miguel Natalia Nicolás Nuno
Octavio Oriol Orlando Óscar Pablo Paco Paloma Paulo Paulina Pedro Pepe Pilar Rafael Rafaela Ramiro Ramón Raúl Raquel Renata Ricardo Roberto Rodolfo
Rodrigo Rogelio Rosario Salvador Santiago Sebastián Sergio Silvia Susana Thiago Tomás Vicente Víctor Xavi Yolanda Adolf Albrecht Alessandra Alessandro
Alessia Alessio Aldo Andreas Angelo Anja Annalena Annegret Antonella Astrid Beate Beatrice Bettina Bianca Björn Carlo Chiara Christoph Claudio Dario
Davide Dieter Dietrich Dirk Domenico Donatella Edoardo Elio Emanuele Enrico Ernst Ettore Fabio Fabrizio Federica Federico Filippo Flavio Francesca
Francesco Franco Franz Friedrich Fritz Gerhard Giacomo Gian Gianfranco Gianluca Gianluigi Gianni Giorgia Giorgio Giovanna Giovanni Giulia Giuliano
Giulio Giuseppe Graziano Greta Guido Günter Günther Hans Harald Heiko Heinrich Heinz Helga Helmut Hermann Horst Ilaria Ingrid Jan Jens Jochen Johannes
Jörg Jürgen Jutta Karl-Heinz Karsten Katarina Katharina Katja Klaus Konrad Leonie Luca Lucia Luigi Lukas Lutz Manfred Marcello Marco Margarethe
Margrethe Marika Markus Massimo Matteo Matthäus Maurizio Mauro Michela Michele Mirko Monika Nico Nicola Nicoletta Niklas Olaf Otto Paolo Petra Pietro
Pio Rainer Ralf Raffaele Reiner Reinhard Renate Renato Renzo Riccardo Rocco Rolf Romano Rosanna Rudolf Rüdiger Sandro Sebastian Sepp Sigmar Silvio
Simona Stefan Stefania Stefano Steffen Susanne Sven Thorsten Tobias Torsten Ulrich Ulrike Umberto Ute Uwe Valentina Valerio Vincenzo Vittorio Werner
Wilhelm Wolfgang Wolf Agnieszka Aleksander Aleksandar Aleksandr Aleksandra Alexei Alexeï Alina Alyona Anastasia Anatoli Andreï Andrej Andriy Andrzej
Anton Arkadi Artem Beata Bogdan Bohdan Boïko Boleslaw Branko Daria Darko Dmitri Dmytro Dragan Dusan Edvard Ekaterina Elżbieta Evgueni Evguénia Ewa
Fedor Galina Gennadi Goran Grigori Grzegorz Guennadi Halina Iana Igor Ilia Ioan Ion Ioulia Irina Ivana Jacek Jakub Jana Jarosław Jaroslaw Jerzy Jiří
Jovan Kamil Karel Katarzyna Kirill Konstantin Krzysztof Larissa Lech Leonid Lev Lidia Lioudmila Ludmila Łukasz Maciej Małgorzata Marek Mariusz Mariya
Marko Mateusz Michał Mihai Mikhaïl Mikhail Milan Milos Miloš Miroslav Mladen Nadejda Nikita Nikola Nikolaï Nikolay Oksana Oleg Oleh Oleksandr Oleksiy
Olena Pavel Pavlo Petar Petr Petro Piotr Radovan Radoslaw Ramzan Ratko Roman Rouslan Ruslan Serguei Sergueï Sergey Serhiy Slobodan Stanislav Stanisław
Stepan Svetlana Sviatlana Taras Tomasz Tomáš Vaclav Vadim Valeri Vasili Vassili Viatcheslav Viktor Viktoria Vitali Vitaly Vlad Vladimir Vladislav
Volodymyr Wojciech Yana Yaroslav Yegor Yevgeny Yuri Iouri Youri Youlia Zbigniew Zoran Zuzana Abdulkadir Ahmet Arda Aslı Atilla Ayşe Aysel Aydin Baris
Berat Berk Binali Bülent Burak Can Cem Cemal Cemil Cengiz Deniz Ekrem Elif Emine Emre Enver Erdem Eren Fatih Fethullah Gökhan Gül Gülşen Hakan Halil
Halit Hasan Hatice Hüseyin Ilhan Ismet Kadir Kemal Kenan Kerem Leyla Mehmet Melih Mert Mesut Metin Mevlüt Murat Nuri Onur Orhan Osman Ömer Özgür Özlem
Pinar Recep Salih Sedat Selahattin Selin Selçuk Serdar Serkan Sibel Sinan Süleyman Tansu Tarkan Tayyip Tolga Tuncay Turgut Ufuk Ugur Umut Yasemin
Yavuz Yilmaz Zeynep Chen Cheng Chun Dong Fang Feng Guo Hao Hong Hui Jian Jiang Jing Jinping Jintao Jiabao Jun Kai Keqiang Lan Lei Li Lian Liang Lin
Ling Min Ming Ning Peng Ping Qing Tao Ting Wei Wen Xia Xiang Xiao Xiaobo Xiaoming Xiaoping Xin Yan Yang Yi Ying Yong Yu Yuan Yue Yun Zedong Zhen Zheng
Aiko Akihito Akiko Akio Akira Asuka Daisuke Emi Eiji Fumio Fumiko Haruka Haruki Haruto Hayao Hideki Hideo Hirohito Hiroki Hiroko Hiroshi Ichiro
Junichi Junichiro Kaori Kazuo Kei Keiko Keisuke Kenichi Kenji Kenta Kenzo Koichi Kohei Koji Kosuke Kyoko Makoto Mako Mamoru Mariko Masahiro Masako
Masao Masaru Masayoshi Mayumi Megumi Michiko Midori Miho Miyuki Naoki Naoko Naoto Naruhito Nobuo Noriko Osamu Ryo Ryuichi Satoshi Seiji Shigeru Shin
Shinji Shinzo Shohei Shoko Tadashi Takashi Takeo Takeshi Takumi Taro Tetsuo Tomoko Toru Toshio Toshiro Yoichi Yoko Yoshihide Yui Yuji Yuka Yuki Yukio
Yukiko Yuko Yumi Yutaka Yuriko Anil Amit Arjun Arun Arundhati Aung Deepak Gautam Indira Kiran Kumar Lakshmi Manmohan Mukesh Narendra Nirmala Priya
Priyanka Rahul Raj Rajiv Rakesh Ramesh Ravi Sanjay Satya Shashi Subrahmanyam Sundar Sunil Suresh Vijay Vikram Vivek Bola Chinua Goodluck Kofi Kwame
Ngozi Olusegun Sékou Tedros Thabo Uhuru Wole Faustin Laurent-Désiré Anders Arne Carl-Gustaf Erna Frederik Göran Gunnar Håkan Haakon Henrik Inger Jaap
Jeroen Joost Kaja Katrín Knut Lars Leif Magnus Mette Mikael Mikko Niels Nils Olli Pernille Pieter Rasmus Sauli Sanna Sigrid Søren Stieg Thorbjørn Timo
Tuomas Ulf Wim Wouter Aléxis Andréas Antónis Costas Dimítris Eleni Evángelos Geórgios Giánnis Ioánnis Katerína Konstantínos Kóstas Kyriákos Níkos
Panagiótis Pános Stávros Yánis Yorgos Árpád Attila Béla Ferenc Gábor Gergely György Gyula Imre István János József Katalin Lajos László Miklós Péter
Sándor Tamás Zoltán Zsolt Avi Avigdor Benyamin Benny Dov Ehud Eli Eliezer Ephraïm Golda Haïm Itzhak Menahem Moshe Naftali Reuven Shimon Shlomo Tzipi
Uri Yair Yitzhak Yossi";

/// Words that join a first name to a family name, or begin one.
pub(super) static PARTICLES: &str = "\
de du des d' la le les von van der den ten ter zu zur und al el an as ar ben bin ibn bint ould ag abou abu da das do dos della del dello di dal dalla
dei degli mac mc o' st saint y e bar af av De Du La Le Les Von Van Der Den Al El Ben Bin Ibn Ould Ag Da Dos Della Del Di Mac Mc O' Saint San Sainte";
