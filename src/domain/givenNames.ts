// Given names that are common in the Nordic countries, of people of working age and of their children. A list to ask by, not to judge by.
const names = `
Aada Aage Aaron Abdi Abdullah Adam Agneta Agnete Ahmad Ahmed Aino Albin Alexander Alexandra Alfred Ali Alice Alicia Alma Alva Amalie Amanda
Amina Amir Anders Andreas Anette Anita Anja Ann Anna Anne Annelie Annette Annika Anni Ante Anton Antti Arne Arvid Asbjørn Asger Aslak Astrid
August Aurora Axel Bengt Bent Benjamin Berit Bertil Birger Birgit Birgitta Birgitte Birthe Bjarne Björn Bjørn Bo Bodil Børge Britt Britta
Camilla Carina Carl Carolina Caroline Casper Cathrine Cecilia Cecilie Charlotte Christer Christian Christina Christine Christoffer Claes Clara
Claus Dag Dan Daniel David Dennis Ditte Dorthe Ebba Edvard Egil Einar Eino Eira Elin Elina Elisabeth Elise Ella Elle Ellen Elsa Elsebeth Emil
Emilia Emilie Emma Erik Erika Erlend Esben Espen Eva Evelina Even Fatima Filip Finn Fredrik Frederik Freja Frida Frode Gabriel Geir Georg Gerd
Gerda Gitte Grete Grethe Gudrun Gun Gunilla Gunnar Gunvor Gustav Gustaf Göran Görel Göte Halvor Hanna Hannah Hanne Hannele Hannes Hans Harald Harri
Hassan Heidi Heikki Helen Helena Helene Helle Henning Henrik Henriette Herman Hilde Hilma Hugo Håkan Håkon Ibrahim Ida Inga Inge Ingeborg
Inger Ingrid Ingvild Irene Iris Isabella Isak Ivar Jacob Jakob Jan Jana Janne Jari Jarle Jasmin Jenny Jens Jeppe Jesper Jessica Joakim Johan Johanna
Johanne Johannes John Johnny Jon Jonas Jonathan Jonna Jorun Jorunn Josef Josefin Josefine Juha Juhani Julia Julie Jussi Jytte Jörgen Jørgen Jørn Kaare Kai
Kaisa Kaja Kajsa Kalle Karen Kari Karim Karin Karina Karl Karl-Erik Karoline Kasper Katarina Katja Katrin Katrine Kennet Kenneth Kent Kerstin Ketil
Khaled Kim Kirsten Kirsti Kjell Kjersti Klara Klas Knud Knut Kristen Kristian Kristin Kristina Kristine Kristoffer Kåre Lars Lasse Laura Lea Leif
Leila Lena Lene Lennart Leo Liam Lilly Lina Linda Line Linn Linnea Linnéa Lis Lisa Lisbet Lisbeth Lise Liselott Liv Lone Lotta Lotte Louise Lucas Ludvig
Luka Lukas Lykke Mads Magdalena Magnus Maj Maja Malin Malene Marcus Maren Margareta Margit Margrethe Mari Maria Mariam Marianne Marie Marika Marit
Maritha Marius Mark Markku Markus Marlene Marta Marte Martin Matias Mathias Mathilde Mats Matti Mattias Matilda Max Mehmet Melvin Merete Merethe Mette Michael Michelle
Mikael Mikkel Mikko Milla Mille Minna Miriam Moa Mohamed Mohammad Mohammed Mona Monica Monika Morten Mustafa Märta Nadia Nanna Natalie Niels Nicolas Niklas
Nicklas Nikolaj Nils Nina Noah Nora Odd Ola Olav Ole Olga Oliver Olivia Olle Olof Omar Ove Oscar Oskar Otto Oskari Patrik Paul Paula Pekka Pelle Per Pernille Peter
Petra Petri Petter Philip Pia Preben Päivi Pål Pär Rasmus Rebecca Rebecka Reidar Reidun Riitta Rikard Rikke Robert Roger Roland Rolf Rune Runar Ruth Sabina Saga
Sahra Sami Samir Samuel Sandra Sanna Sara Sarah Sebastian Selma Sigrid Sigurd Siiri Silje Simon Sini Siri Siv Signe Sissel Sixten Sofia Sofie Solveig Sonja Stefan
Steffen Stein Steinar Stella Stig Stina Stine Sture Sunniva Susanna Susanne Svante Svein Sven Svend Sverre Synnøve Søren Tage Tapio Terje Tea Thea Theo Therese
Theodor Thomas Thor Thorbjørn Tilda Tilde Tim Timo Tina Tobias Tomas Tommy Tone Tor Torben Torbjörn Tord Tore Torgeir Torsten Tove Trine Trond Trude Trygve Tuomas
Tuula Tyra Ulf Ulla Ulrik Ulrika Unni Urban Ursula Valter Vanja Vera Veronica Vibeke Victor Victoria Vidar Vigdis Viggo Viktor Viktoria Vilhelm Ville Vilma Vincent Viveka
Wenche Wilhelm William Wilma Yasmin Yngve Ylva Yusuf Yvonne Zahra Åke Åsa Åse Åshild Öyvind Øivind Østen Øystein Øyvind`

/** In lower case. */
export const givenNames: ReadonlySet<string> = new Set(names.trim().toLowerCase().split(/\s+/))
