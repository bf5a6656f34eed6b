//! First names, and the particles of family names.
//!
//! Written from general knowledge; no list was copied.

/// Separated by white space, once for spellings that differ in accents; a compound (« Jean-Claude ») is known by its parts unless it stands here.
pub(super) static FIRST_NAMES: &str = "\
Adam Adèle Adeline Adrien Adrienne Agathe Agnès Aimé Alain Albert Alex Alexandra Alexandre Alexia Alexis Alfred Alice Aline Amandine Amaury Ambre
Amélie Anaïs André Andrée Ange Angèle Angélique Anna Annabelle Anne Annette Annick Annie Anouk Anthony Antoine Antoinette Ariane Aristide Arlette
Armand Armelle Arnaud Arsène Arthur Audrey Auguste Augustin Aurélie Aurélien Aurore Axel Axelle Aymeric Baptiste Barbara Barthélemy Bastien Béatrice
Benjamin Benoît Bernadette Bernard Bertrand Blaise Blanche Boris Brice Brigitte Bruno Camille Carole Caroline Catherine Cécile Cédric Céline Chantal
Charles Charlotte Chloé Christelle Christian Christiane Christine Christophe Claire Clara Clarisse Claude Claudine Clémence Clément Clémentine Colette
Coline Constance Coralie Corentin Corinne Cyril Damien Daniel Danièle Danielle Danny David Deborah Delphine Denis Denise Désiré Diane Didier Dimitri
Dominique Edgar Édith Edmond Édouard Edwige Éléonore Éliane Élie Éline Élisa Élisabeth Élise Elliott Élodie Éloïse Elsa Émile Émilie Émilien Emma
Emmanuel Emmanuelle Enzo Éric Erik Erwan Estelle Esther Étienne Eugène Eva Évelyne Fabien Fabienne Fabrice Fanny Félix Ferdinand Fernand Florence
Florent Florian Francine Francis Franck François Françoise Frédéric Frédérique Gabriel Gabrielle Gaëlle Gaël Gaëtan Gaston Gauthier Gautier Geneviève
Geoffrey Georges Gérald Géraldine Gérard Germain Ghislain Gilbert Gilles Gisèle Grégoire Grégory Guillaume Gustave Guy Hector Hélène Héloïse Henri
Henriette Hervé Hubert Hugo Hugues Inès Irène Isabelle Ivan Jack Jacob Jacqueline Jacques Jade Jean Jeanne Jennifer Jenny Jérémie Jérémy Jérôme
Jessica Joachim Jocelyne Joël Joëlle Johan Johanna Johann Jonathan Jordan José Joseph Joséphine Josiane Joyce Jules Julia Julie Julien Juliette Justin
Justine Karim Karine Karl Katia Kevin Killian Laetitia Laura Laure Lauren Laurence Laurent Laurie Léa Léna Léo Léon Léonard Léonie Léopold Lila Lilian
Liliane Lionel Lisa Lise Loïc Lola Lou Louis Louise Luc Lucas Luce Lucie Lucien Lucienne Lucile Ludovic Lydia Lydie Madeleine Magali Magalie Manon
Manuel Manuela Marc Marcel Marcelle Margaux Margot Marguerite Maria Marianne Marie Marine Marina Marion Marius Marthe Martin Martine Mathias Mathieu
Mathilde Matthias Matthieu Maud Maurice Maxime Mélanie Mélissa Michael Mickaël Michel Michèle Mireille Monique Morgan Muriel Nadia Nadine Natacha
Nathalie Nathan Nicolas Nicole Nina Noé Noël Noémie Norbert Odile Olga Olivia Olivier Oscar Pascal Pascale Patrice Patricia Patrick Paul Paula Pauline
Philippe Pierre Quentin Rachel Raoul Raphaël Raphaëlle Raymond Rebecca Régis Rémi Rémy Renaud René Richard Robert Robin Rodrigue Roger Roland Romain
Roméo Ronan Rose Roxane Ruben Sabrina Salomé Samuel Sandra Sandrine Sarah Sébastien Ségolène Serge Séverine Simon Simone Solange Sophie Stanislas
Stéphane Stéphanie Suzanne Sylvain Sylvie Tanya Tatiana Théo Théodore Thérèse Thibault Thibaut Thierry Thomas Tom Toussaint Tristan Ulysse Valentin
Valentine Valérie Valéry Vanessa Véronique Victor Victoria Vincent Violette Virginie Viviane Vivien William Xavier Yaël Yann Yannick Yohann Yoann Yves
Yvette Zacharie Zoé Aaron Abigail Abraham Adrian Alan Alec Alison Allan Allen Amanda Amber Amy Andrea Andrew Andy Angela Ann Anita Ashley Barry Ben
Benedict Bernie Bill Billy Bob Bobby Brad Bradley Brandon Brendan Brett Brian Brooke Bruce Bryan Cameron Carl Carla Carol Chad Charlie Chris Christina
Christopher Cliff Clint Colin Connor Conor Courtney Craig Curtis Daisy Dan Dave Dean Denzel Derek Diana Donald Donna Dorothy Doug Douglas Dylan Ed
Edward Elaine Eleanor Elijah Elizabeth Emily Erica Evan Evelyn Floyd Frances Frank Franklin Fred Freddie Frederick Gary George Gordon Grace Graham
Grant Greg Hannah Harriet Harry Harvey Heidi Helen Henry Herbert Hillary Howard Ian Isaac Isabel Jackie James Jamie Jane Janet Jared Jason Jay Jeff
Jeffrey Jerry Jim Jimmy Joan Joanna Joanne Joe John Johnny Jon Joshua Judith Julian Karen Kate Katherine Keith Kelly Ken Kenneth Kim Kurt Larry
Lawrence Lee Leslie Lewis Liam Linda Liz Lloyd Lorraine Louisa Lucy Luke Malcolm Marcus Margaret Marilyn Mario Mark Marshall Martha Mary Matt Matthew
Max Maxwell Megan Meghan Mia Mike Mitch Mitchell Monica Nancy Naomi Natalie Nathaniel Neil Nelson Nick Nicholas Nigel Noah Nora Oliver Owen Pamela Pat
Peggy Pete Peter Phil Philip Phillip Ralph Ray Rex Ron Ronald Ronnie Rosa Rudy Ruth Ryan Sam Samantha Sara Scarlett Scott Sean Seth Sharon Stanley
Stella Stephen Steve Steven Sue Susan Ted Teresa Terry Theresa Tim Timothy Tina Todd Tommy Tony Tracy Travis Tyler Vera Vernon Virginia Walter Wanda
Warren Wayne Wendy Willie Winston Abbas Abdallah Abdel Abdelaziz Abdelhamid Abdelkader Abdelkarim Abdelmalek Abdelmajid Abdelmadjid Abderrahmane
Abdoul Abdoulaye Abdul Abdullah Abdulrahman Abou Abu Adama Adel Ahmad Ahmadou Ahmed Aïcha Aïssa Aïssata Akim Alassane Ali Alioune Amadou Amin Amina
Amine Aminata Amir Amira Ammar Anas Anis Anwar Ayman Aymen Ayoub Aziz Aziza Bachar Bachir Bakari Béchir Bilal Boubacar Boubaker Brahim Cherif Dalil
Daoud Djamel Djamila Djibril Driss El-Hadj Faisal Farah Fares Farid Farida Farouk Fatima Fatma Fatou Fatoumata Fayçal Fayez Fouad Ghassan Habib Hachem
Hadi Hadj Hafez Haïdar Hakim Hamad Hamed Hamid Hamza Hani Haroun Hassan Hassane Hatem Hayat Hicham Hind Hocine Hussein Ibrahim Ibrahima Idriss Idrissa
Ilyas Imran Ismaël Ismail Issa Jalal Jamal Jamel Jawad Kaïs Kamal Kamel Karima Khadija Khaled Khalid Khalifa Khalil Lamia Lamine Larbi Layla Leïla
Lotfi Madjid Mahamadou Mahamat Mahdi Mahmoud Majid Malek Malik Mamadou Mansour Mariam Marouane Maryam Massoud Mehdi Modibo Mohamad Mohamed Mohammad
Mohammed Mohsen Mokhtar Moncef Mona Mounir Mourad Moussa Moustafa Moustapha Mustafa Mustapha Nabil Nabila Nacer Nadir Naïma Najat Najib Najla Nasser
Nassim Nawal Nizar Nour Omar Osama Othman Oumar Ousmane Oussama Qassem Rachid Rachida Rafic Rafik Ramadan Rania Rashid Rayan Reda Riad Saad Sabah Saïd
Saïda Salah Saleh Salem Salim Salman Samer Sami Samir Samy Sana Sélim Seydou Sidi Slimane Sofia Sofiane Sonia Soraya Souad Souleymane Taha Tarek Tariq
Walid Yacine Yahya Yasmina Yasmine Yasser Yassine Younès Youssef Youssou Yusuf Zaki Zayed Zeid Zine Zineb Ziad Adriana Alberto Alejandra Alejandro
Alfonso Alfredo Alonso Ana Andrés Ángel Antonio Antonia Bruna Carlos Carlota Carmen Carolina César Claudia Cristian Cristina Daniela Diego Eduardo
Elena Emilio Enrique Ernesto Felipe Fernanda Fernando Fidel Francisco Gabriela Gilberto Guillermo Gustavo Ignacio Jaime Javier Jesús João Joaquín
Joaquim Jordi Jorge Josep Juan Julio Leonardo Lorenzo Lourenço Lucía Luciano Luis Luisa Luiz Manolo Marcela Marcelo Marcos Marta Mateo Matías Maurício
Miguel Natalia Orlando Pablo Paloma Paulo Pedro Pilar Rafael Ramiro Ramón Raúl Ricardo Roberto Rodolfo Rodrigo Rosario Salvador Santiago Sebastián
Sergio Silvia Thiago Tomás Adolf Albrecht Alessandra Alessandro Aldo Andreas Angelo Annalena Annegret Antonella Astrid Beate Carlo Chiara Claudio
Dario Elio Emanuele Enrico Ernst Fabio Fabrizio Federica Federico Francesca Francesco Franco Franz Friedrich Fritz Gerhard Gianluigi Gianni Giorgia
Giorgio Giovanna Giovanni Giulia Giulio Giuseppe Graziano Greta Günter Hans Heinrich Heinz Helmut Hermann Horst Ingrid Jan Jens Johannes Jürgen
Karl-Heinz Katharina Klaus Luca Luigi Lukas Manfred Marcello Marco Margarethe Margrethe Markus Massimo Matteo Matthäus Michela Monika Nicola Olaf Otto
Paolo Petra Pietro Rainer Ralf Reiner Renato Renzo Riccardo Rolf Romano Rudolf Sepp Sigmar Silvio Simona Stefan Stefano Steffen Sven Tobias Ulrich
Umberto Valentina Vincenzo Vittorio Werner Wilhelm Wolfgang Agnieszka Aleksander Aleksandar Aleksandr Aleksandra Alexei Alina Anastasia Anatoli Andreï
Andrej Andriy Andrzej Arkadi Beata Bogdan Bohdan Boïko Daria Darko Dmitri Dmytro Dragan Ekaterina Elżbieta Evgueni Evguénia Ewa Galina Goran Grigori
Halina Igor Ilia Ioan Ion Ioulia Irina Ivana Jakub Jarosław Jaroslaw Jovan Kamil Konstantin Krzysztof Lech Leonid Lev Lioudmila Ludmila Marek Marko
Mateusz Michał Mihai Mikhaïl Milan Milos Miroslav Nikita Nikola Nikolaï Nikolay Oleg Oleh Oleksandr Oleksiy Olena Pavel Pavlo Petar Petr Petro Piotr
Radovan Ramzan Ratko Roman Rouslan Serguei Sergey Slobodan Stanislav Stanisław Svetlana Sviatlana Taras Tomasz Vaclav Vadim Valeri Vassili Viktor
Vitali Vlad Vladimir Volodymyr Yana Yuri Iouri Youri Zbigniew Zoran Ahmet Arda Ayşe Binali Bülent Cemil Ekrem Emine Emre Enver Erdem Fatih Fethullah
Hakan Halil Hasan Hüseyin Ismet Kemal Leyla Mehmet Mesut Mevlüt Orhan Osman Ömer Recep Selahattin Selin Süleyman Tayyip Chen Cheng Feng Hao Hong Hui
Jian Jinping Jintao Jiabao Jun Keqiang Lei Li Min Ming Peng Qing Tao Wei Wen Xia Xiao Xiaobo Xiaoping Yang Yi Yong Yu Zedong Zheng Akihito Akiko Akira
Fumio Haruki Hayao Hideo Hirohito Hiroshi Junichi Junichiro Kei Keiko Kenji Kenzo Koichi Koji Makoto Mariko Masako Megumi Naoto Naruhito Noriko
Shigeru Shin Shinji Shinzo Shohei Takashi Takeshi Taro Toshiro Yoko Yoshihide Yuki Yukio Yutaka Yuriko Anil Amit Arjun Arundhati Aung Deepak Gautam
Indira Kumar Lakshmi Manmohan Narendra Nirmala Priyanka Rahul Raj Rajiv Sanjay Satya Shashi Subrahmanyam Sundar Sunil Vijay Bola Chinua Goodluck Kofi
Kwame Ngozi Olusegun Sékou Tedros Thabo Uhuru Wole Faustin Laurent-Désiré Anders Carl-Gustaf Erna Frederik Gunnar Haakon Henrik Jaap Jeroen Joost Knut
Lars Magnus Mette Mikael Mikko Pieter Sauli Sanna Stieg Ulf Antónis Dimítris Kyriákos Yánis Attila Ferenc György István János József László Sándor
Zoltán Avi Avigdor Benyamin Benny Ehud Golda Haïm Itzhak Moshe Shimon Shlomo Tzipi Yair Yitzhak Larissa Russell Kyle Ross Stan Lindsay Zeynep Ellen
Rita Judy Cynthia Fiona Whitney Spencer Stuart Kathleen Penelope Tara Zachary Eddie Duncan Wesley Vince Ruby Rick Murray Blake Brenda Earl Irving
Melvin Stewart Mick Noura Salma Samira Samia Zakaria Zohra Malika Latifa Fatiha Rami Rabah Nader Imane Akram Assia Wafa Yahia Raquel Paulina Octavio
Gonzalo Gerardo Leopoldo Arturo Esteban Catalina Beatriz Vicente Leandro Davide Dieter Guido Harald Konrad Mauro Sandro Uwe Raffaele Giacomo Artem
Anton Kirill Karel Jana Oksana Wojciech Vladislav Zuzana Burak Cem Deniz Elif Kenan Metin Murat Onur Serdar Sinan Yasemin Vivek Ravi Niels Nils Søren
Wim Níkos Gergely Sabine Océane Romane Violaine Théophile Tanguy Solène Renée Rodolphe Perrine Octave Myriam Mylène Morgane Maxence Martial Maryse
Marielle Maëlle Maël Ludivine Jacky Janine Huguette Honorine Gaspard Flora Ernest Dorothée Capucine Blandine Apolline Alban Alix Bérénice Roch Régine
Yvan Aimée Alaa Mathis Mélina Nadège";

/// Words that join a first name to a family name, or begin one.
pub(super) static PARTICLES: &str = "\
de du des d' la le les von van der den ten ter zu zur und al el an as ar ben bin ibn bint ould ag abou abu da das do dos della del dello di dal dalla
dei degli mac mc o' st saint y e bar af av De Du La Le Les Von Van Der Den Al El Ben Bin Ibn Ould Ag Da Dos Della Del Di Mac Mc O' Saint San Sainte";
