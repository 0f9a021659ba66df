<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>A workbench for image classifiers: see one learn, on your own computer.</source>
        <translation>Eine Werkbank für Bildklassifikatoren: Sehen Sie einem beim Lernen zu, auf Ihrem eigenen Computer.</translation>
    </message>
    <message>
        <source>Training is several times slower than it could be: LibTorch uses the reference BLAS. Install the package libopenblas0-openmp.</source>
        <translation>Das Training ist um ein Mehrfaches langsamer als möglich: LibTorch benutzt die Referenz-BLAS. Installieren Sie das Paket libopenblas0-openmp.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
</context>
<context>
    <name>CountText</name>
    <message>
        <source>%1 million</source>
        <translation>%1 Millionen</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 Milliarden</translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>ImageShape</name>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>farbig</translation>
    </message>
</context>
<context>
    <name>LayerFields</name>
    <message>
        <source>F&amp;ilters</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>How many patterns it looks for, and so how many channels come out</source>
        <translation>Nach wie vielen Mustern gesucht wird, und damit, wie viele Kanäle herauskommen</translation>
    </message>
    <message>
        <source>&amp;Kernel</source>
        <translation>&amp;Kern</translation>
    </message>
    <message>
        <source>Width and height of the patterns, in pixels</source>
        <translation>Breite und Höhe der Muster in Pixeln</translation>
    </message>
    <message>
        <source>Stri&amp;de</source>
        <translation>Schr&amp;ittweite</translation>
    </message>
    <message>
        <source>How far the window moves; 2 halves the image</source>
        <translation>Wie weit das Fenster rückt; 2 halbiert das Bild</translation>
    </message>
    <message>
        <source>Paddin&amp;g</source>
        <translation>&amp;Rand</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>gleiche Größe</translation>
    </message>
    <message>
        <source>Whether zeros around the image keep its size</source>
        <translation>Ob Nullen um das Bild herum seine Größe erhalten</translation>
    </message>
    <message>
        <source>&amp;Bias</source>
        <translation>&amp;Bias</translation>
    </message>
    <message>
        <source>added to each filter</source>
        <translation>zu jedem Filter addiert</translation>
    </message>
    <message>
        <source>Not needed before batch normalisation, which has its own</source>
        <translation>Vor einer Batch-Normalisierung unnötig, denn sie hat einen eigenen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>average</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>What is kept of each window</source>
        <translation>Was von jedem Fenster bleibt</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Width and height of the window, and how far it moves</source>
        <translation>Breite und Höhe des Fensters, und wie weit es rückt</translation>
    </message>
    <message>
        <source>What is kept of each channel</source>
        <translation>Was von jedem Kanal bleibt</translation>
    </message>
    <message>
        <source>Mom&amp;entum</source>
        <translation>M&amp;omentum</translation>
    </message>
    <message>
        <source>The share of the old running mean that is kept at each step</source>
        <translation>Der Anteil des alten laufenden Mittels, der bei jedem Schritt bleibt</translation>
    </message>
    <message>
        <source>E&amp;psilon</source>
        <translation>&amp;Epsilon</translation>
    </message>
    <message>
        <source>Added to the variance, so that nothing is divided by 0</source>
        <translation>Wird zur Varianz addiert, damit nie durch 0 geteilt wird</translation>
    </message>
    <message>
        <source>Rat&amp;e</source>
        <translation>&amp;Rate</translation>
    </message>
    <message>
        <source>The share of the values that is left out, from 0 to below 1</source>
        <translation>Der Anteil der Werte, der wegfällt, von 0 bis unter 1</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>E&amp;inheiten</translation>
    </message>
    <message>
        <source>How many values come out; 0 makes it the output layer, with one for each class</source>
        <translation>Wie viele Werte herauskommen; 0 macht sie zur Ausgabeschicht mit einem je Klasse</translation>
    </message>
    <message>
        <source>one per class</source>
        <translation>eine je Klasse</translation>
    </message>
    <message>
        <source>Filters of both its convolutions, and so how many channels come out</source>
        <translation>Filter seiner beiden Faltungen, und damit, wie viele Kanäle herauskommen</translation>
    </message>
    <message>
        <source>How far its first convolution moves; 2 halves the image</source>
        <translation>Wie weit seine erste Faltung rückt; 2 halbiert das Bild</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>Activati&amp;on</source>
        <translation>Aktivi&amp;erung</translation>
    </message>
    <message>
        <source>How the values are bent; without it layers in a row do no more than one</source>
        <translation>Wie die Werte gekrümmt werden; ohne das leisten mehrere Schichten nicht mehr als eine</translation>
    </message>
    <message>
        <source>The share of the old running mean that its batch norms keep at each step</source>
        <translation>Der Anteil des alten gleitenden Mittelwerts, den seine Batch-Normalisierungen bei jedem Schritt behalten</translation>
    </message>
    <message>
        <source>Pretra&amp;ined net</source>
        <translation>Vortra&amp;iniertes Netz</translation>
    </message>
    <message>
        <source>Its weights must have been imported or downloaded: Net file, Pretrained weights</source>
        <translation>Seine Gewichte müssen importiert oder heruntergeladen sein: Netzdatei, Vortrainierte Gewichte</translation>
    </message>
    <message>
        <source>Width and height the images are brought to; larger ones show more and take longer</source>
        <translation>Breite und Höhe, auf die die Bilder gebracht werden; größere zeigen mehr und brauchen länger</translation>
    </message>
    <message>
        <source>Poolin&amp;g</source>
        <translation>Poolin&amp;g</translation>
    </message>
    <message>
        <source>What is kept of each channel; with none the maps themselves come out</source>
        <translation>Was von jedem Kanal bleibt; bei „keins“ kommen die Karten selbst heraus</translation>
    </message>
    <message>
        <source>Traine&amp;d</source>
        <translation>Trai&amp;niert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>its last block</source>
        <translation>sein letzter Block</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>How much of it learns with the layers after it; with nothing training takes seconds, because what it sees is kept</source>
        <translation>Wie viel davon mit den Schichten danach lernt; bei „nichts“ dauert das Training Sekunden, weil aufgehoben wird, was es sieht</translation>
    </message>
    <message>
        <source>Width and height the images are brought to, which must be one that the program takes</source>
        <translation>Breite und Höhe, auf die die Bilder gebracht werden; das Programm muss sie annehmen</translation>
    </message>
    <message>
        <source>O&amp;utputs</source>
        <translation>A&amp;usgaben</translation>
    </message>
    <message>
        <source>How many numbers it makes of an image; known from when it was imported</source>
        <translation>Wie viele Zahlen es aus einem Bild macht; das ist seit dem Import bekannt</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>Fa&amp;rben</translation>
    </message>
    <message>
        <source>as for ImageNet</source>
        <translation>wie für ImageNet</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <source>What it expects of the images: normalised by ImageNet&apos;s mean and deviation, or as they are</source>
        <translation>Was es von den Bildern erwartet: mit Mittelwert und Abweichung von ImageNet normiert, oder so, wie sie sind</translation>
    </message>
    <message>
        <source>none imported</source>
        <translation>keines importiert</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>Pro&amp;gram</source>
        <translation>Progra&amp;mm</translation>
    </message>
    <message>
        <source>Programs are imported like weights: Net file, Pretrained weights</source>
        <translation>Programme werden wie Gewichte importiert: Netzdatei, Vortrainierte Gewichte</translation>
    </message>
    <message>
        <source>Hash %1, imported on %2</source>
        <translation>Hash %1, importiert am %2</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>Ge&amp;wichte</translation>
    </message>
    <message>
        <source>Which of the weights that were imported for this net: Net file, Pretrained weights</source>
        <translation>Welche der Gewichte, die für dieses Netz importiert wurden: Netzdatei, Vortrainierte Gewichte</translation>
    </message>
</context>
<context>
    <name>LayerKinds</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <source>Looks for small patterns at every place of the image, one for each filter.</source>
        <translation>Sucht an jeder Stelle des Bildes nach kleinen Mustern, eines je Filter.</translation>
    </message>
    <message>
        <source>Residual block</source>
        <translation>Residualblock</translation>
    </message>
    <message>
        <source>Two convolutions whose result is added to what came in, so that deep nets learn well.</source>
        <translation>Zwei Faltungen, deren Ergebnis zur Eingabe addiert wird, damit auch tiefe Netze gut lernen.</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation>Max-Pooling</translation>
    </message>
    <message>
        <source>Makes the image smaller by keeping the largest value of each window.</source>
        <translation>Verkleinert das Bild: Von jedem Fenster bleibt der größte Wert.</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>Mittelwert-Pooling</translation>
    </message>
    <message>
        <source>Makes the image smaller by averaging each window.</source>
        <translation>Verkleinert das Bild: Von jedem Fenster bleibt der Mittelwert.</translation>
    </message>
    <message>
        <source>Global average pooling</source>
        <translation>Globales Mittelwert-Pooling</translation>
    </message>
    <message>
        <source>Averages each channel over the whole image; the result is flat.</source>
        <translation>Mittelt jeden Kanal über das ganze Bild; das Ergebnis ist flach.</translation>
    </message>
    <message>
        <source>Global max pooling</source>
        <translation>Globales Max-Pooling</translation>
    </message>
    <message>
        <source>Keeps each channel&apos;s largest value; the result is flat.</source>
        <translation>Behält von jedem Kanal den größten Wert; das Ergebnis ist flach.</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and spread 1 over the batch, so that training goes faster.</source>
        <translation>Bringt jeden Kanal über den Batch auf Mittel 0 und Streuung 1, damit das Training schneller geht.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Bends the values, without which layers in a row could do no more than one.</source>
        <translation>Krümmt die Werte; ohne das könnten mehrere Schichten nicht mehr als eine.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Leaves out values at random while training, so that the net does not rely on single ones.</source>
        <translation>Lässt beim Training zufällig Werte weg, damit sich das Netz nicht auf einzelne verlässt.</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Abflachen</translation>
    </message>
    <message>
        <source>Puts all values of the image in one row, for dense layers.</source>
        <translation>Stellt alle Werte des Bildes in eine Reihe, für dichte Schichten.</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Weighs every value for each of its units; its input has to be flat.</source>
        <translation>Gewichtet jeden Wert für jede ihrer Einheiten; ihre Eingabe muss flach sein.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>The last layer: a dense one with a unit for each class.</source>
        <translation>Die letzte Schicht: eine dichte mit einer Einheit je Klasse.</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>mean and maximum</source>
        <translation>Mittelwert und Maximum</translation>
    </message>
    <message>
        <source>Pretrained net</source>
        <translation>Vortrainiertes Netz</translation>
    </message>
    <message>
        <source>A net that has learnt from a million photographs; its layers after it learn to use what it sees. It comes first.</source>
        <translation>Ein Netz, das aus einer Million Fotos gelernt hat; die Schichten danach lernen zu nutzen, was es sieht. Es steht am Anfang.</translation>
    </message>
    <message>
        <source>TorchScript net</source>
        <translation>TorchScript-Netz</translation>
    </message>
    <message>
        <source>A net that was saved as a program and imported, because its source is trusted. It comes first and is not trained; the layers after it learn to use what it makes.</source>
        <translation>Ein Netz, das als Programm gespeichert und importiert wurde, weil seiner Herkunft vertraut wird. Es kommt zuerst und wird nicht trainiert; die Schichten danach lernen, zu nutzen, was es ausgibt.</translation>
    </message>
</context>
<context>
    <name>LayerText</name>
    <message>
        <source>Conv %1 × %1</source>
        <translation>Faltung %1 × %1</translation>
    </message>
    <message>
        <source>stride %1</source>
        <translation>Schrittweite %1</translation>
    </message>
    <message>
        <source>same padding</source>
        <translation>mit Randauffüllung</translation>
    </message>
    <message>
        <source>no bias</source>
        <translation>ohne Bias</translation>
    </message>
    <message>
        <source>Max pooling %1 × %1</source>
        <translation>Max-Pooling %1 × %1</translation>
    </message>
    <message>
        <source>Average pooling %1 × %1</source>
        <translation>Mittelwert-Pooling %1 × %1</translation>
    </message>
    <message>
        <source>Global max pooling</source>
        <translation>Globales Max-Pooling</translation>
    </message>
    <message>
        <source>Global average pooling</source>
        <translation>Globales Mittelwert-Pooling</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>Dropout %1</source>
        <translation>Dropout %1</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Abflachen</translation>
    </message>
    <message>
        <source>Dense, one per class</source>
        <translation>Dicht, eine Einheit je Klasse</translation>
    </message>
    <message>
        <source>Dense %1</source>
        <translation>Dicht %1</translation>
    </message>
    <message>
        <source>Residual block</source>
        <translation>Residualblock</translation>
    </message>
    <message>
        <source>no activation</source>
        <translation>ohne Aktivierung</translation>
    </message>
    <message>
        <source>%1 × %1</source>
        <translation>%1 × %1</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>last block trained</source>
        <translation>letzter Block trainiert</translation>
    </message>
</context>
<context>
    <name>MapColumn</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Right or wrong</source>
        <translation>Richtig oder falsch</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Neighbours kept</source>
        <translation>Erhaltene Nachbarn</translation>
    </message>
</context>
<context>
    <name>MapModel</name>
    <message>
        <source>Neighbours kept</source>
        <translation>Erhaltene Nachbarn</translation>
    </message>
    <message>
        <source>Net: %1, %2</source>
        <translation>Netz: %1, %2</translation>
    </message>
    <message>
        <source>Neighbours kept: %1</source>
        <translation>Erhaltene Nachbarn: %1</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Bild %1</translation>
    </message>
</context>
<context>
    <name>RunColumns</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Augmented</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Val. loss</source>
        <translation>Val.-Verlust</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test loss</source>
        <translation>Testverlust</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Words of your own, separated by commas; double-click to write</source>
        <translation>Eigene Wörter, durch Kommas getrennt; zum Schreiben doppelklicken</translation>
    </message>
    <message>
        <source>A remark of your own; double-click to write</source>
        <translation>Eine eigene Bemerkung; zum Schreiben doppelklicken</translation>
    </message>
    <message>
        <source>Learning rate of the first phase</source>
        <translation>Lernrate der ersten Phase</translation>
    </message>
    <message>
        <source>Whether images were changed at random</source>
        <translation>Ob Bilder zufällig verändert wurden</translation>
    </message>
    <message>
        <source>On the validation images, after the epoch with the lowest loss</source>
        <translation>Auf den Validierungsbildern, nach der Epoche mit dem niedrigsten Verlust</translation>
    </message>
    <message>
        <source>On the test images, at the end of the last phase</source>
        <translation>Auf den Testbildern, am Ende der letzten Phase</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>RunCurves</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>Net: %1</source>
        <translation>Netz: %1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Daten: %1</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>Begonnen: %1</translation>
    </message>
    <message>
        <source>Best validation accuracy: %1 after epoch %2</source>
        <translation>Beste Validierungsgenauigkeit: %1 nach Epoche %2</translation>
    </message>
    <message>
        <source>Test accuracy: %1</source>
        <translation>Testgenauigkeit: %1</translation>
    </message>
    <message>
        <source>%1 of %2 epochs</source>
        <translation>%1 von %2 Epochen</translation>
    </message>
    <message>
        <source>Labels corrected: %1</source>
        <translation>Berichtigte Klassen: %1</translation>
    </message>
</context>
<context>
    <name>Subset</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>The server sends another file than the one asked for.</source>
        <translation>Der Server schickt eine andere als die verlangte Datei.</translation>
    </message>
    <message>
        <source>The file cannot be fetched: %1</source>
        <translation>Die Datei lässt sich nicht herunterladen: %1</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>Prüfen Sie die Verbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The checksum of the file fetched is not the right one.</source>
        <translation>Die Prüfsumme der heruntergeladenen Datei stimmt nicht.</translation>
    </message>
    <message>
        <source>Nothing was kept. Try again later.</source>
        <translation>Nichts wurde behalten. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>Close other programs or use fewer images.</source>
        <translation>Schließen Sie andere Programme oder nehmen Sie weniger Bilder.</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong: %1</source>
        <translation>Etwas Unvorhergesehenes ist passiert: %1</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong.</source>
        <translation>Etwas Unvorhergesehenes ist passiert.</translation>
    </message>
    <message>
        <source>The file unpacks to more than 1 GiB and more than a hundred times its size, and is refused.</source>
        <translation>Die Datei ergibt ausgepackt mehr als 1 GiB und mehr als das Hundertfache ihrer Größe und wird abgelehnt.</translation>
    </message>
    <message>
        <source>Unpack it first if you trust it.</source>
        <translation>Packen Sie sie zuerst aus, wenn Sie ihr vertrauen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The packed data end here, but the file goes on with something else.</source>
        <translation>Die gepackten Daten enden hier, doch die Datei geht mit etwas anderem weiter.</translation>
    </message>
    <message>
        <source>The file ends early: its packed data are incomplete.</source>
        <translation>Die Datei endet zu früh: Ihre gepackten Daten sind unvollständig.</translation>
    </message>
    <message>
        <source>The packed data are damaged (%1).</source>
        <translation>Die gepackten Daten sind beschädigt (%1).</translation>
    </message>
    <message>
        <source>%1, byte %2 of the unpacked data</source>
        <translation>%1, Byte %2 der ausgepackten Daten</translation>
    </message>
    <message>
        <source>The header promises %1 bytes, more than the file&apos;s %2 bytes can be unpacked to.</source>
        <translation>Der Kopf verspricht %1 Bytes, mehr als die %2 Bytes der Datei ausgepackt ergeben können.</translation>
    </message>
    <message>
        <source>The file ends early: its header promises %1 bytes, but there are only %2.</source>
        <translation>Die Datei endet zu früh: Ihr Kopf verspricht %1 Bytes, es sind aber nur %2.</translation>
    </message>
    <message>
        <source>The file goes on for %1 bytes after the data its header promises.</source>
        <translation>Nach den Daten, die ihr Kopf verspricht, geht die Datei noch %1 Bytes weiter.</translation>
    </message>
    <message>
        <source>The first column is called &quot;%1&quot; where &quot;label&quot; was expected.</source>
        <translation>Die erste Spalte heißt „%1“, erwartet wurde „label“.</translation>
    </message>
    <message>
        <source>The first line must be the header: label,pixel1,pixel2 and so on.</source>
        <translation>Die erste Zeile muss die Kopfzeile sein: label,pixel1,pixel2 und so weiter.</translation>
    </message>
    <message>
        <source>The header names %1 pixels, which do not make a whole image.</source>
        <translation>Die Kopfzeile nennt %1 Pixel; das ergibt kein ganzes Bild.</translation>
    </message>
    <message>
        <source>An image of 28 x 28 has 784.</source>
        <translation>Ein Bild von 28 x 28 hat 784.</translation>
    </message>
    <message>
        <source>Column %1 is called &quot;%2&quot; where &quot;%3&quot; was expected.</source>
        <translation>Spalte %1 heißt „%2“, erwartet wurde „%3“.</translation>
    </message>
    <message>
        <source>Column %1 holds &quot;%2&quot;, but must be a whole number from 0 to %3.</source>
        <translation>In Spalte %1 steht „%2“, dort muss aber eine ganze Zahl von 0 bis %3 stehen.</translation>
    </message>
    <message>
        <source>The line has %1 columns, but the header has %2.</source>
        <translation>Die Zeile hat %1 Spalten, die Kopfzeile aber %2.</translation>
    </message>
    <message>
        <source>The line is empty.</source>
        <translation>Die Zeile ist leer.</translation>
    </message>
    <message>
        <source>No images follow the header.</source>
        <translation>Auf die Kopfzeile folgen keine Bilder.</translation>
    </message>
    <message>
        <source>The folder could not be read (%1).</source>
        <translation>Der Ordner konnte nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>The labels&apos; file was not found beside these images.</source>
        <translation>Neben diesen Bildern wurde die Datei mit den Labels nicht gefunden.</translation>
    </message>
    <message>
        <source>The images&apos; file was not found beside these labels.</source>
        <translation>Neben diesen Labels wurde die Datei mit den Bildern nicht gefunden.</translation>
    </message>
    <message>
        <source>The training images were not found beside this file.</source>
        <translation>Neben dieser Datei wurden die Trainingsbilder nicht gefunden.</translation>
    </message>
    <message>
        <source>The folder holds several data sets, such as %1 and %2.</source>
        <translation>Der Ordner enthält mehrere Datensätze, etwa %1 und %2.</translation>
    </message>
    <message>
        <source>Name the training file of the one you want.</source>
        <translation>Nennen Sie die Trainingsdatei des gewünschten.</translation>
    </message>
    <message>
        <source>The folder holds no data set: neither train-images-idx3-ubyte nor a file ending in train.csv.</source>
        <translation>Der Ordner enthält keinen Datensatz: weder train-images-idx3-ubyte noch eine Datei, die auf train.csv endet.</translation>
    </message>
    <message>
        <source>Choose a folder with such files, or the files themselves.</source>
        <translation>Wählen Sie einen Ordner mit solchen Dateien oder die Dateien selbst.</translation>
    </message>
    <message>
        <source>This is not the training images&apos; file.</source>
        <translation>Das ist nicht die Datei mit den Trainingsbildern.</translation>
    </message>
    <message>
        <source>Name that one, or the folder it is in.</source>
        <translation>Nennen Sie diese oder ihren Ordner.</translation>
    </message>
    <message>
        <source>The file ends early, inside its header.</source>
        <translation>Die Datei endet zu früh, mitten in ihrem Kopf.</translation>
    </message>
    <message>
        <source>This is not an IDX file, which begins with two zero bytes.</source>
        <translation>Das ist keine IDX-Datei; die beginnt mit zwei Null-Bytes.</translation>
    </message>
    <message>
        <source>The file holds %1, but only unsigned bytes can be read.</source>
        <translation>Die Datei enthält %1; gelesen werden können nur vorzeichenlose Bytes.</translation>
    </message>
    <message>
        <source>The array has %1 dimensions, but labels have 1.</source>
        <translation>Das Feld hat %1 Dimensionen, Labels haben aber 1.</translation>
    </message>
    <message>
        <source>The array has %1 dimensions, but images have 3: count, height and width.</source>
        <translation>Das Feld hat %1 Dimensionen, Bilder haben aber 3: Anzahl, Höhe und Breite.</translation>
    </message>
    <message>
        <source>The file holds nothing: its header promises 0 entries.</source>
        <translation>Die Datei enthält nichts: Ihr Kopf verspricht 0 Einträge.</translation>
    </message>
    <message>
        <source>The header promises %1 entries, too many to handle.</source>
        <translation>Der Kopf verspricht %1 Einträge; das sind zu viele.</translation>
    </message>
    <message>
        <source>The header promises images of %1 x %2 pixels, which cannot be.</source>
        <translation>Der Kopf verspricht Bilder von %1 x %2 Pixeln; das kann nicht sein.</translation>
    </message>
    <message>
        <source>The data end early: the header promises %1 values, but there are only %2.</source>
        <translation>Die Daten enden zu früh: Der Kopf verspricht %1 Werte, es sind aber nur %2.</translation>
    </message>
    <message>
        <source>The file goes on after the data its header promises.</source>
        <translation>Nach den Daten, die ihr Kopf verspricht, geht die Datei weiter.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>Die Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>There are %1 labels, but %2 holds %3 images.</source>
        <translation>Es gibt %1 Labels, doch %2 enthält %3 Bilder.</translation>
    </message>
    <message>
        <source>The label is %1, but the classes run from 0 to %2.</source>
        <translation>Das Label ist %1, die Klassen gehen aber von 0 bis %2.</translation>
    </message>
    <message>
        <source>The test images are %1 x %2 pixels, but the training images are %3 x %4.</source>
        <translation>Die Testbilder haben %1 x %2 Pixel, die Trainingsbilder aber %3 x %4.</translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; has no images.</source>
        <translation>Die Klasse „%1“ hat keine Bilder.</translation>
    </message>
    <message>
        <source>%1 of the %2 classes have no images, the first of them &quot;%3&quot;.</source>
        <translation>%1 der %2 Klassen haben keine Bilder, die erste davon ist „%3“.</translation>
    </message>
    <message>
        <source>The file holds only one image.</source>
        <translation>Die Datei enthält nur ein Bild.</translation>
    </message>
    <message>
        <source>Training needs at least two.</source>
        <translation>Zum Trainieren braucht es mindestens zwei.</translation>
    </message>
    <message>
        <source>All images are of the same class.</source>
        <translation>Alle Bilder gehören zur selben Klasse.</translation>
    </message>
    <message>
        <source>Training needs at least two classes.</source>
        <translation>Zum Trainieren braucht es mindestens zwei Klassen.</translation>
    </message>
    <message>
        <source>The share of validation images is %1, but must lie between 0 and 1.</source>
        <translation>Der Anteil der Validierungsbilder ist %1, muss aber zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>%1 training images are too few to set some aside for validation.</source>
        <translation>%1 Trainingsbilder sind zu wenige, um einige zur Validierung beiseitezulegen.</translation>
    </message>
    <message>
        <source>A class has a single training image, so that the classes cannot be divided evenly.</source>
        <translation>Eine Klasse hat nur ein einziges Trainingsbild, sodass sich die Klassen nicht gleichmäßig aufteilen lassen.</translation>
    </message>
    <message>
        <source>Split without regard to the classes, or add images.</source>
        <translation>Teilen Sie ohne Rücksicht auf die Klassen auf, oder fügen Sie Bilder hinzu.</translation>
    </message>
    <message>
        <source>Both parts need an image of each of the %1 classes, but have %2 and %3 images.</source>
        <translation>Beide Teile brauchen ein Bild jeder der %1 Klassen, haben aber %2 und %3 Bilder.</translation>
    </message>
    <message>
        <source>Built in are %1.</source>
        <translation>Eingebaut sind %1.</translation>
    </message>
    <message>
        <source>There is no net called &quot;%1&quot;, nor such a file.</source>
        <translation>Es gibt weder ein Netz namens „%1“ noch eine solche Datei.</translation>
    </message>
    <message>
        <source>There is no recipe called &quot;%1&quot;, nor such a file.</source>
        <translation>Es gibt weder ein Rezept namens „%1“ noch eine solche Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, but must be at least 0 and below 1.</source>
        <translation>„%1“ ist %2, muss aber mindestens 0 und kleiner als 1 sein.</translation>
    </message>
    <message>
        <source>&quot;units&quot; must be at least 1, or &quot;classes&quot;.</source>
        <translation>„units“ muss mindestens 1 oder „classes“ sein.</translation>
    </message>
    <message>
        <source>There is no layer type &quot;%1&quot;.</source>
        <translation>Es gibt keine Schichtart „%1“.</translation>
    </message>
    <message>
        <source>The types are %1.</source>
        <translation>Die Arten sind %1.</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1, Schicht %2</translation>
    </message>
    <message>
        <source>&quot;layers&quot; must be a list of 1 to %1 layers.</source>
        <translation>„layers“ muss eine Liste von 1 bis %1 Schichten sein.</translation>
    </message>
    <message>
        <source>Move it before the flatten, global pooling or dense layer.</source>
        <translation>Setzen Sie sie vor die abflachende, global zusammenfassende oder dichte Schicht.</translation>
    </message>
    <message>
        <source>A convolution needs an image, but its input is flat: %1 values.</source>
        <translation>Eine Faltung braucht ein Bild, ihre Eingabe ist aber flach: %1 Werte.</translation>
    </message>
    <message>
        <source>The kernel, %1 x %1, is larger than its input, %2 x %3.</source>
        <translation>Der Kern, %1 x %1, ist größer als seine Eingabe, %2 x %3.</translation>
    </message>
    <message>
        <source>Pooling needs an image, but its input is flat: %1 values.</source>
        <translation>Pooling braucht ein Bild, seine Eingabe ist aber flach: %1 Werte.</translation>
    </message>
    <message>
        <source>The pooling window, %1 x %1, is larger than its input, %2 x %3.</source>
        <translation>Das Pooling-Fenster, %1 x %1, ist größer als seine Eingabe, %2 x %3.</translation>
    </message>
    <message>
        <source>Global pooling needs an image, but its input is flat: %1 values.</source>
        <translation>Globales Pooling braucht ein Bild, seine Eingabe ist aber flach: %1 Werte.</translation>
    </message>
    <message>
        <source>A dense layer needs flat input, but gets %1.</source>
        <translation>Eine dichte Schicht braucht flache Eingabe, bekommt aber %1.</translation>
    </message>
    <message>
        <source>Put a flatten or global pooling layer before it.</source>
        <translation>Setzen Sie Abflachen oder globales Pooling davor.</translation>
    </message>
    <message>
        <source>A residual block needs an image, but its input is flat: %1 values.</source>
        <translation>Ein Residualblock braucht ein Bild, seine Eingabe ist aber flach: %1 Werte.</translation>
    </message>
    <message>
        <source>Make it smaller, or shrink the image less before it.</source>
        <translation>Machen Sie ihn kleiner, oder verkleinern Sie das Bild davor weniger.</translation>
    </message>
    <message>
        <source>The output layer must be the last one.</source>
        <translation>Die Ausgabeschicht muss die letzte sein.</translation>
    </message>
    <message>
        <source>Remove the layers after it, or give it a number of units.</source>
        <translation>Entfernen Sie die Schichten danach, oder geben Sie ihr eine Anzahl von Einheiten.</translation>
    </message>
    <message>
        <source>The output layer must have no activation.</source>
        <translation>Die Ausgabeschicht darf keine Aktivierung haben.</translation>
    </message>
    <message>
        <source>Softmax is part of the loss.</source>
        <translation>Softmax ist Teil des Verlusts.</translation>
    </message>
    <message>
        <source>The output, %1, has more than %2 values an image.</source>
        <translation>Die Ausgabe, %1, hat mehr als %2 Werte je Bild.</translation>
    </message>
    <message>
        <source>With this layer the net has more than %1 parameters.</source>
        <translation>Mit dieser Schicht hat das Netz mehr als %1 Parameter.</translation>
    </message>
    <message>
        <source>The images are empty or have no classes.</source>
        <translation>Die Bilder sind leer oder haben keine Klassen.</translation>
    </message>
    <message>
        <source>The net has no output layer.</source>
        <translation>Das Netz hat keine Ausgabeschicht.</translation>
    </message>
    <message>
        <source>End it with a dense layer that has one unit per class.</source>
        <translation>Beenden Sie es mit einer dichten Schicht, die eine Einheit je Klasse hat.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The line is not a metric.</source>
        <translation>Die Zeile ist kein Messwert.</translation>
    </message>
    <message>
        <source>Free some space on that disk and try again.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check that you may write to its folder.</source>
        <translation>Prüfen Sie, ob Sie in ihren Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check that its folder exists.</source>
        <translation>Prüfen Sie, ob es ihren Ordner gibt.</translation>
    </message>
    <message>
        <source>The file could not be written (%1).</source>
        <translation>Die Datei konnte nicht geschrieben werden (%1).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, but must be between %3 and %4.</source>
        <translation>„%1“ ist %2, muss aber zwischen %3 und %4 liegen.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1, Byte %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The file could not be read (%1).</source>
        <translation>Die Datei konnte nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>Das ist ein Ordner oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>The JSON is nested more than %1 levels deep.</source>
        <translation>Das JSON ist mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Das ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>Look for a missing comma, quote or bracket there.</source>
        <translation>Suchen Sie dort nach einem fehlenden Komma, Anführungszeichen oder einer fehlenden Klammer.</translation>
    </message>
    <message>
        <source>A number in the JSON is too large.</source>
        <translation>Eine Zahl im JSON ist zu groß.</translation>
    </message>
    <message>
        <source>A JSON object, { … }, is expected here.</source>
        <translation>Hier wird ein JSON-Objekt, { … }, erwartet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>„%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number.</source>
        <translation>„%1“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number.</source>
        <translation>„%1“ muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text in quotes.</source>
        <translation>„%1“ muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, but must be one of %3.</source>
        <translation>„%1“ ist „%2“, muss aber eins von %3 sein.</translation>
    </message>
    <message>
        <source>The file has schema version %1, this program reads version %2.</source>
        <translation>Die Datei hat die Schemaversion %1, dieses Programm liest Version %2.</translation>
    </message>
    <message>
        <source>Open it with the version of the program that wrote it.</source>
        <translation>Öffnen Sie sie mit der Programmversion, die sie geschrieben hat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a JSON object, { … }.</source>
        <translation>„%1“ muss ein JSON-Objekt, { … }, sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a JSON array, [ … ].</source>
        <translation>„%1“ muss ein JSON-Array, [ … ], sein.</translation>
    </message>
    <message>
        <source>There is no member called &quot;%1&quot; here.</source>
        <translation>Hier gibt es kein Element namens „%1“.</translation>
    </message>
    <message>
        <source>Look for a slip of the pen.</source>
        <translation>Suchen Sie nach einem Schreibfehler.</translation>
    </message>
    <message>
        <source>The file is longer than %1 bytes, too long for its kind.</source>
        <translation>Die Datei ist länger als %1 Bytes, zu lang für ihre Art.</translation>
    </message>
    <message>
        <source>A recipe must have 1 to %1 phases.</source>
        <translation>Ein Rezept muss 1 bis %1 Phasen haben.</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>%1, phase %2</source>
        <translation>%1, Phase %2</translation>
    </message>
    <message>
        <source>No data set is named, and Fashion-MNIST is not installed.</source>
        <translation>Es ist kein Datensatz genannt, und Fashion-MNIST ist nicht installiert.</translation>
    </message>
    <message>
        <source>Give one with --data, or fetch it by “fitroom data download”.</source>
        <translation>Geben Sie einen mit --data an, oder holen Sie ihn mit „fitroom data download“.</translation>
    </message>
    <message>
        <source>The data set has no test images.</source>
        <translation>Der Datensatz hat keine Testbilder.</translation>
    </message>
    <message>
        <source>Use --split validation.</source>
        <translation>Nehmen Sie --split validation.</translation>
    </message>
    <message>
        <source>The labels&apos; file cannot be told, since this one does not have a customary name.</source>
        <translation>Welche Datei die Labels enthält, lässt sich nicht sagen, da diese keinen üblichen Namen hat.</translation>
    </message>
    <message>
        <source>Name the files one by one.</source>
        <translation>Nennen Sie die Dateien einzeln.</translation>
    </message>
    <message>
        <source>Principal components need at least two points.</source>
        <translation>Hauptkomponenten brauchen mindestens zwei Punkte.</translation>
    </message>
    <message>
        <source>%1 points of %2 values have no %3 principal components.</source>
        <translation>%1 Punkte zu %2 Werten haben keine %3 Hauptkomponenten.</translation>
    </message>
    <message>
        <source>%1 points of %2 values are too many for exact principal components.</source>
        <translation>%1 Punkte zu %2 Werten sind zu viele für exakte Hauptkomponenten.</translation>
    </message>
    <message>
        <source>Choose fewer images, or smaller ones.</source>
        <translation>Wählen Sie weniger oder kleinere Bilder.</translation>
    </message>
    <message>
        <source>The points have no columns.</source>
        <translation>Die Punkte haben keine Spalten.</translation>
    </message>
    <message>
        <source>The points hold values that are infinite or not numbers, the first of them in row %1.</source>
        <translation>Die Punkte enthalten Werte, die unendlich oder keine Zahlen sind, den ersten davon in Zeile %1.</translation>
    </message>
    <message>
        <source>The run %1 was trained on other data (%2).</source>
        <translation>Der Lauf %1 wurde mit anderen Daten (%2) trainiert.</translation>
    </message>
    <message>
        <source>Open the data it was trained on.</source>
        <translation>Öffnen Sie die Daten, mit denen er trainiert wurde.</translation>
    </message>
    <message>
        <source>The tensor %1 is missing.</source>
        <translation>Der Tensor %1 fehlt.</translation>
    </message>
    <message>
        <source>The tensor %1 does not fit the net, which needs %2.</source>
        <translation>Der Tensor %1 passt nicht zum Netz; es braucht %2.</translation>
    </message>
    <message>
        <source>The net has no tensor %1.</source>
        <translation>Das Netz hat keinen Tensor %1.</translation>
    </message>
    <message>
        <source>The tensor %1 has the type %2, which is not supported.</source>
        <translation>Der Tensor %1 hat den Typ %2, der nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>The picture cannot be decoded: its file is damaged or of a rare kind.</source>
        <translation>Das Bild lässt sich nicht entschlüsseln: Seine Datei ist beschädigt oder von seltener Art.</translation>
    </message>
    <message>
        <source>The picture&apos;s file ends early.</source>
        <translation>Die Datei des Bildes endet zu früh.</translation>
    </message>
    <message>
        <source>The picture&apos;s file is damaged.</source>
        <translation>Die Datei des Bildes ist beschädigt.</translation>
    </message>
    <message>
        <source>The picture is animated; only still ones can be read.</source>
        <translation>Das Bild ist bewegt; gelesen werden können nur unbewegte.</translation>
    </message>
    <message>
        <source>The picture has no pixels.</source>
        <translation>Das Bild hat keine Pixel.</translation>
    </message>
    <message>
        <source>The picture has %1 x %2 pixels, more than the 64 megapixels that are read.</source>
        <translation>Das Bild hat %1 x %2 Pixel; gelesen werden höchstens 64 Megapixel.</translation>
    </message>
    <message>
        <source>Make it smaller first.</source>
        <translation>Verkleinern Sie es zuerst.</translation>
    </message>
    <message>
        <source>The file cannot be cut: %1.</source>
        <translation>Die Datei lässt sich nicht kürzen: %1.</translation>
    </message>
    <message>
        <source>The names of classes must be texts.</source>
        <translation>Die Namen der Klassen müssen Texte sein.</translation>
    </message>
    <message>
        <source>This is not the file of a run.</source>
        <translation>Das ist nicht die Datei eines Laufs.</translation>
    </message>
    <message>
        <source>The run was written by another version of the program.</source>
        <translation>Der Lauf wurde von einer anderen Programmversion geschrieben.</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1.</source>
        <translation>Der Ordner lässt sich nicht anlegen: %1.</translation>
    </message>
    <message>
        <source>More than one run begins with “%1”.</source>
        <translation>Mehr als ein Lauf beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>Give more of its name.</source>
        <translation>Geben Sie mehr von seinem Namen an.</translation>
    </message>
    <message>
        <source>There is no run “%1” here.</source>
        <translation>Hier gibt es keinen Lauf „%1“.</translation>
    </message>
    <message>
        <source>`fitroom runs list` shows the runs there are.</source>
        <translation>`fitroom runs list` zeigt, welche Läufe es gibt.</translation>
    </message>
    <message>
        <source>The run %1 is being trained.</source>
        <translation>Der Lauf %1 wird gerade trainiert.</translation>
    </message>
    <message>
        <source>Stop it before removing it.</source>
        <translation>Halten Sie ihn an, bevor Sie ihn entfernen.</translation>
    </message>
    <message>
        <source>The run cannot be moved to the trash: %1.</source>
        <translation>Der Lauf lässt sich nicht in den Papierkorb verschieben: %1.</translation>
    </message>
    <message>
        <source>The header has “%1” twice.</source>
        <translation>Der Kopf enthält „%1“ zweimal.</translation>
    </message>
    <message>
        <source>The header is not a JSON object that describes tensors.</source>
        <translation>Der Kopf ist kein JSON-Objekt, das Tensoren beschreibt.</translation>
    </message>
    <message>
        <source>The entry of tensor “%1” is not valid.</source>
        <translation>Der Eintrag des Tensors „%1“ ist ungültig.</translation>
    </message>
    <message>
        <source>The tensors overlap or leave gaps.</source>
        <translation>Die Tensoren überlappen sich oder lassen Lücken.</translation>
    </message>
    <message>
        <source>There is data after the last tensor.</source>
        <translation>Nach dem letzten Tensor stehen noch Daten.</translation>
    </message>
    <message>
        <source>The file is too short.</source>
        <translation>Die Datei ist zu kurz.</translation>
    </message>
    <message>
        <source>The header&apos;s length, %1 bytes, cannot be right.</source>
        <translation>Die Länge des Kopfes, %1 Bytes, kann nicht stimmen.</translation>
    </message>
    <message>
        <source>The checkpoint is damaged: its checksum does not fit.</source>
        <translation>Der Sicherungspunkt ist beschädigt: Seine Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>The previous checkpoint cannot be put aside.</source>
        <translation>Der vorige Sicherungspunkt lässt sich nicht beiseitelegen.</translation>
    </message>
    <message>
        <source>The new checkpoint cannot take its place.</source>
        <translation>Der neue Sicherungspunkt lässt sich nicht an seine Stelle setzen.</translation>
    </message>
    <message>
        <source>The run %1 is being trained by another program.</source>
        <translation>Der Lauf %1 wird gerade von einem anderen Programm trainiert.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it there.</source>
        <translation>Warten Sie darauf, oder halten Sie ihn dort an.</translation>
    </message>
    <message>
        <source>The training broke off: %1</source>
        <translation>Das Training brach ab: %1</translation>
    </message>
    <message>
        <source>The run %1 is finished.</source>
        <translation>Der Lauf %1 ist fertig.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s counters are incomplete.</source>
        <translation>Die Zähler des Sicherungspunkts sind unvollständig.</translation>
    </message>
    <message>
        <source>The optimiser&apos;s state does not fit the net.</source>
        <translation>Der Zustand des Optimierers passt nicht zum Netz.</translation>
    </message>
    <message>
        <source>The loss is no longer a number at step %1.</source>
        <translation>Der Verlust ist bei Schritt %1 keine Zahl mehr.</translation>
    </message>
    <message>
        <source>Try a lower learning rate.</source>
        <translation>Versuchen Sie es mit einer kleineren Lernrate.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>Tags must be texts.</source>
        <translation>Schlagwörter müssen Texte sein.</translation>
    </message>
    <message>
        <source>The notes cannot be removed: %1.</source>
        <translation>Die Notizen können nicht entfernt werden: %1.</translation>
    </message>
    <message>
        <source>&quot;model&quot; is missing.</source>
        <translation>„model“ fehlt.</translation>
    </message>
    <message>
        <source>Training this net needs about %1 MiB of memory, and %2 MiB are free.</source>
        <translation>Dieses Netz zu trainieren braucht etwa %1 MiB Speicher, und %2 MiB sind frei.</translation>
    </message>
    <message>
        <source>Make the net or the batch smaller.</source>
        <translation>Verkleinern Sie das Netz oder den Batch.</translation>
    </message>
    <message>
        <source>The trial broke off: %1</source>
        <translation>Der Versuch brach ab: %1</translation>
    </message>
    <message>
        <source>A report as PDF is made by the window only.</source>
        <translation>Einen Bericht als PDF schreibt nur das Fensterprogramm.</translation>
    </message>
    <message>
        <source>Write an .html file, which any browser prints as PDF, or choose Run &gt; Save Report in the window.</source>
        <translation>Schreiben Sie eine .html-Datei, die jeder Browser als PDF druckt, oder wählen Sie im Fenster Lauf &gt; Bericht speichern.</translation>
    </message>
    <message>
        <source>The report&apos;s format is not known.</source>
        <translation>Das Format des Berichts ist unbekannt.</translation>
    </message>
    <message>
        <source>Give a file whose name ends in .html.</source>
        <translation>Nennen Sie eine Datei, deren Name auf .html endet.</translation>
    </message>
    <message>
        <source>There are no reports in the language “%1”.</source>
        <translation>In der Sprache „%1“ gibt es keine Berichte.</translation>
    </message>
    <message>
        <source>Use en or de.</source>
        <translation>Nehmen Sie en oder de.</translation>
    </message>
    <message>
        <source>This is a link to a folder and is not followed.</source>
        <translation>Dies ist eine Verknüpfung mit einem Ordner; ihr wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>The folders are too deep here.</source>
        <translation>Die Ordner sind hier zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder, or a broken link.</source>
        <translation>Dies ist weder eine Datei noch ein Ordner, oder eine Verknüpfung, die ins Leere führt.</translation>
    </message>
    <message>
        <source>The folder holds more than %1 files.</source>
        <translation>Der Ordner enthält mehr als %1 Dateien.</translation>
    </message>
    <message>
        <source>Choose one that holds a data set only.</source>
        <translation>Wählen Sie einen, der nur einen Datensatz enthält.</translation>
    </message>
    <message>
        <source>None of the %1 files could be read as an image. Of %2 it is to be said:</source>
        <translation>Keine der %1 Dateien ließ sich als Bild lesen. Zu %2 ist zu sagen:</translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; has no images and is left out.</source>
        <translation>Die Klasse „%1“ hat keine Bilder und wird weggelassen.</translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; has no images to train on.</source>
        <translation>Die Klasse „%1“ hat keine Bilder zum Trainieren.</translation>
    </message>
    <message>
        <source>The zip file holds %1 files, more than 10,000, and is refused unless you ask for it.</source>
        <translation>Die Zip-Datei enthält %1 Dateien, mehr als 10.000, und wird nur auf ausdrücklichen Wunsch gelesen.</translation>
    </message>
    <message>
        <source>If you trust it, allow a large zip file (--large-zip).</source>
        <translation>Wenn Sie ihr trauen, erlauben Sie eine große Zip-Datei (--large-zip).</translation>
    </message>
    <message>
        <source>There is no image to train on.</source>
        <translation>Es gibt kein Bild zum Trainieren.</translation>
    </message>
    <message>
        <source>All images are of one class, &quot;%1&quot;.</source>
        <translation>Alle Bilder gehören zu einer Klasse, „%1“.</translation>
    </message>
    <message>
        <source>Put the images of at least two classes into a folder each.</source>
        <translation>Legen Sie die Bilder von mindestens zwei Klassen in je einen Ordner.</translation>
    </message>
    <message>
        <source>The image is in no class&apos;s folder.</source>
        <translation>Das Bild liegt in keinem Ordner einer Klasse.</translation>
    </message>
    <message>
        <source>The folder is beside the training images&apos; and is neither &quot;validation&quot; nor &quot;test&quot;; it is passed over.</source>
        <translation>Der Ordner liegt neben dem der Trainingsbilder und heißt weder „validation“ noch „test“; er wird übergangen.</translation>
    </message>
    <message>
        <source>Put the images of each class into a folder of its own, named as the class.</source>
        <translation>Legen Sie die Bilder jeder Klasse in einen eigenen Ordner, der wie die Klasse heißt.</translation>
    </message>
    <message>
        <source>The images here are in no class&apos;s folder.</source>
        <translation>Die Bilder liegen hier in keinem Ordner einer Klasse.</translation>
    </message>
    <message>
        <source>There is no data set here: neither train-images-idx3-ubyte, nor a file ending in train.csv, nor folders with images.</source>
        <translation>Hier ist kein Datensatz: weder train-images-idx3-ubyte noch eine Datei, die auf train.csv endet, noch Ordner mit Bildern.</translation>
    </message>
    <message>
        <source>Choose a folder or a zip file with one of these.</source>
        <translation>Wählen Sie einen Ordner oder eine Zip-Datei mit einem davon.</translation>
    </message>
    <message>
        <source>There are images for validation or testing here, but none to train on.</source>
        <translation>Hier sind Bilder zum Validieren oder Testen, aber keine zum Trainieren.</translation>
    </message>
    <message>
        <source>Call the training images&apos; folder &quot;train&quot;.</source>
        <translation>Nennen Sie den Ordner der Trainingsbilder „train“.</translation>
    </message>
    <message>
        <source>There are %1 folders here, more than the 10,000 classes that are read.</source>
        <translation>Hier sind %1 Ordner, mehr als die 10.000 Klassen, die gelesen werden.</translation>
    </message>
    <message>
        <source>%1 images of %2 x %3 pixels need %4 GB of memory, more than this computer can spare.</source>
        <translation>%1 Bilder von %2 x %3 Pixeln brauchen %4 GB Speicher, mehr als dieser Computer erübrigen kann.</translation>
    </message>
    <message>
        <source>Choose a smaller image size.</source>
        <translation>Wählen Sie eine kleinere Bildgröße.</translation>
    </message>
    <message>
        <source>The name leads out of the zip file; the file is passed over.</source>
        <translation>Der Name führt aus der Zip-Datei hinaus; die Datei wird übergangen.</translation>
    </message>
    <message>
        <source>The file is encrypted.</source>
        <translation>Die Datei ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The file unpacks to %1 MB and is refused.</source>
        <translation>Die Datei wird entpackt %1 MB groß und daher abgelehnt.</translation>
    </message>
    <message>
        <source>The zip file holds more than %1 files.</source>
        <translation>Die Zip-Datei enthält mehr als %1 Dateien.</translation>
    </message>
    <message>
        <source>The zip file&apos;s directory is damaged.</source>
        <translation>Das Verzeichnis der Zip-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file could not be unpacked (%1).</source>
        <translation>Die Datei ließ sich nicht entpacken (%1).</translation>
    </message>
    <message>
        <source>The zip file cannot be opened (%1).</source>
        <translation>Die Zip-Datei lässt sich nicht öffnen (%1).</translation>
    </message>
    <message>
        <source>It may be incomplete: fetch or pack it again.</source>
        <translation>Vielleicht ist sie unvollständig: Laden oder packen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Images of %1 x %2 pixels cannot be made: width and height must lie between 8 and 512.</source>
        <translation>Bilder von %1 x %2 Pixeln sind nicht möglich: Breite und Höhe müssen zwischen 8 und 512 liegen.</translation>
    </message>
    <message>
        <source>Change %1, correction %2 must be three whole numbers: the image, its label before and its label after.</source>
        <translation>Änderung %1, Berichtigung %2 muss aus drei ganzen Zahlen bestehen: Bild, Klasse vorher und Klasse nachher.</translation>
    </message>
    <message>
        <source>Change %1, correction %2: there is no image %3.</source>
        <translation>Änderung %1, Berichtigung %2: Es gibt kein Bild %3.</translation>
    </message>
    <message>
        <source>Change %1, correction %2: there is no class %3.</source>
        <translation>Änderung %1, Berichtigung %2: Es gibt keine Klasse %3.</translation>
    </message>
    <message>
        <source>Change %1, correction %2: image %3 is not of class %4 there.</source>
        <translation>Änderung %1, Berichtigung %2: Bild %3 ist dort nicht von Klasse %4.</translation>
    </message>
    <message>
        <source>Change %1 must be a JSON object, { … }.</source>
        <translation>Änderung %1 muss ein JSON-Objekt sein, { … }.</translation>
    </message>
    <message>
        <source>This is not a file of corrected labels.</source>
        <translation>Das ist keine Datei mit berichtigten Klassen.</translation>
    </message>
    <message>
        <source>These labels are of other images (%1).</source>
        <translation>Diese Klassen gehören zu anderen Bildern (%1).</translation>
    </message>
    <message>
        <source>Open the data set they were corrected in.</source>
        <translation>Öffnen Sie den Datensatz, in dem sie berichtigt wurden.</translation>
    </message>
    <message>
        <source>There are too many corrections to keep.</source>
        <translation>Es sind zu viele Berichtigungen, um sie aufzubewahren.</translation>
    </message>
    <message>
        <source>Undo the last one.</source>
        <translation>Machen Sie die letzte rückgängig.</translation>
    </message>
    <message>
        <source>More than %1 pairs of images are that much alike.</source>
        <translation>Mehr als %1 Bildpaare sind einander so ähnlich.</translation>
    </message>
    <message>
        <source>Ask for a higher similarity.</source>
        <translation>Verlangen Sie eine höhere Ähnlichkeit.</translation>
    </message>
    <message>
        <source>The run %1 has no validation images to calibrate its confidence on.</source>
        <translation>Der Lauf %1 hat keine Validierungsbilder, an denen sich seine Sicherheit kalibrieren ließe.</translation>
    </message>
    <message>
        <source>The two runs were not tried on the same images.</source>
        <translation>Die beiden Läufe wurden nicht an denselben Bildern erprobt.</translation>
    </message>
    <message>
        <source>Only runs with the same data and the same split can be compared image by image.</source>
        <translation>Nur Läufe mit denselben Daten und derselben Aufteilung lassen sich Bild für Bild vergleichen.</translation>
    </message>
    <message>
        <source>Grad-CAM needs a net with a convolution; %1 has none.</source>
        <translation>Grad-CAM braucht ein Netz mit einer Faltung; %1 hat keine.</translation>
    </message>
    <message>
        <source>A net with a smaller dense layer, or global pooling, before its last layer needs less.</source>
        <translation>Ein Netz mit einer kleineren dichten Schicht oder einer globalen Zusammenfassung vor der letzten Schicht braucht weniger.</translation>
    </message>
    <message>
        <source>This is not a PNG, JPEG, WebP, BMP or GIF picture.</source>
        <translation>Das ist kein PNG-, JPEG-, WebP-, BMP- oder GIF-Bild.</translation>
    </message>
    <message>
        <source>right of %1 test images</source>
        <translation>von %1 Testbildern richtig</translation>
    </message>
    <message>
        <source>right of %1 validation images</source>
        <translation>von %1 Validierungsbildern richtig</translation>
    </message>
    <message>
        <source>cross-entropy %1</source>
        <translation>Kreuzentropie %1</translation>
    </message>
    <message>
        <source>Weights with the lowest validation loss.</source>
        <translation>Gewichte mit dem niedrigsten Validierungsverlust.</translation>
    </message>
    <message>
        <source>Weights at the end of the training.</source>
        <translation>Gewichte vom Ende des Trainings.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Report by class</source>
        <translation>Bericht nach Klassen</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Rows: true class. Columns: predicted class.</source>
        <translation>Zeilen: wahre Klasse. Spalten: vorhergesagte Klasse.</translation>
    </message>
    <message>
        <source>There are too many classes for a table.</source>
        <translation>Für eine Tabelle sind es zu viele Klassen.</translation>
    </message>
    <message>
        <source>Most confused classes</source>
        <translation>Am häufigsten verwechselte Klassen</translation>
    </message>
    <message>
        <source>Worst mistakes</source>
        <translation>Schlimmste Fehler</translation>
    </message>
    <message>
        <source>True class, what the net takes it for, and its loss.</source>
        <translation>Wahre Klasse, wofür das Netz das Bild hält und sein Verlust.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>A net is calibrated when, of the images it is 80 % sure of, 80 % are right. The temperature is fitted on the validation images.</source>
        <translation>Ein Netz ist kalibriert, wenn es bei den Bildern, deren es sich zu 80 % sicher ist, in 80 % der Fälle recht hat. Die Temperatur ist an den Validierungsbildern angepasst.</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Präzision und Trefferquote</translation>
    </message>
    <message>
        <source>The ten classes with the lowest average precision.</source>
        <translation>Die zehn Klassen mit der niedrigsten mittleren Präzision.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>Verlust %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Best validation accuracy</source>
        <translation>Beste Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Fingerprint of the data</source>
        <translation>Fingerabdruck der Daten</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Mittlere Präzision</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Mean of the classes</source>
        <translation>Mittel der Klassen</translation>
    </message>
    <message>
        <source>Mean by images</source>
        <translation>Mittel nach Bildern</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Wahre Klasse</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Gehalten für</translation>
    </message>
    <message>
        <source>Of the class</source>
        <translation>Der Klasse</translation>
    </message>
    <message>
        <source>As the net says</source>
        <translation>Wie vom Netz</translation>
    </message>
    <message>
        <source>At temperature %1</source>
        <translation>Bei Temperatur %1</translation>
    </message>
    <message>
        <source>Expected calibration error</source>
        <translation>Erwarteter Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>Largest calibration error</source>
        <translation>Größter Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier-Wert</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Rechenschritte</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Alle Schichten</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>Zuverlässigkeitsdiagramm</translation>
    </message>
    <message>
        <source>Confidence (images below)</source>
        <translation>Sicherheit (darunter: Bilder)</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>The history of predictions is damaged.</source>
        <translation>Der Verlauf der Vorhersagen ist beschädigt.</translation>
    </message>
    <message>
        <source>Delete the file; it is only for looking back.</source>
        <translation>Löschen Sie die Datei; sie dient nur der Rückschau.</translation>
    </message>
    <message>
        <source>These are not the labels the run was trained with.</source>
        <translation>Das sind nicht die Klassen, mit denen der Lauf trainiert wurde.</translation>
    </message>
    <message>
        <source>Train it again.</source>
        <translation>Trainieren Sie ihn neu.</translation>
    </message>
    <message>
        <source>Cross-validation takes 2 to %1 parts, not %2.</source>
        <translation>Eine Kreuzvalidierung hat 2 bis %1 Teile, nicht %2.</translation>
    </message>
    <message>
        <source>%1 training images are too few for cross-validation.</source>
        <translation>%1 Trainingsbilder sind zu wenige für eine Kreuzvalidierung.</translation>
    </message>
    <message>
        <source>The recipe has no phase %1.</source>
        <translation>Das Rezept hat keine Phase %1.</translation>
    </message>
    <message>
        <source>The rates to try must grow from above 0: %1 to %2.</source>
        <translation>Die Lernraten müssen von über 0 an wachsen: %1 bis %2.</translation>
    </message>
    <message>
        <source>The rate can be raised in %1 to %2 steps, not %3.</source>
        <translation>Die Lernrate kann in %1 bis %2 Schritten steigen, nicht in %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no layer by its number.</source>
        <translation>„%1“ nennt keine Schicht mit ihrer Nummer.</translation>
    </message>
    <message>
        <source>Left: no label matches “%1”.</source>
        <translation>Links: Keine Beschriftung passt zu „%1“.</translation>
    </message>
    <message>
        <source>Right: no label matches “%1”.</source>
        <translation>Rechts: Keine Beschriftung passt zu „%1“.</translation>
    </message>
    <message>
        <source>Up: no label matches “%1”.</source>
        <translation>Oben: Keine Beschriftung passt zu „%1“.</translation>
    </message>
    <message>
        <source>Down: no label matches “%1”.</source>
        <translation>Unten: Keine Beschriftung passt zu „%1“.</translation>
    </message>
    <message>
        <source>Left: “%1” is not a regular expression.</source>
        <translation>Links: „%1“ ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>Right: “%1” is not a regular expression.</source>
        <translation>Rechts: „%1“ ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>Up: “%1” is not a regular expression.</source>
        <translation>Oben: „%1“ ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>Down: “%1” is not a regular expression.</source>
        <translation>Unten: „%1“ ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>An axis needs points on both sides.</source>
        <translation>Eine Achse braucht Punkte auf beiden Seiten.</translation>
    </message>
    <message>
        <source>The two sides of an axis have their middle in the same place.</source>
        <translation>Die beiden Seiten einer Achse haben ihre Mitte am selben Ort.</translation>
    </message>
    <message>
        <source>A custom projection needs an axis.</source>
        <translation>Eine eigene Projektion braucht eine Achse.</translation>
    </message>
    <message>
        <source>A map needs at least %1 points; there are %2.</source>
        <translation>Eine Karte braucht mindestens %1 Punkte; es sind %2.</translation>
    </message>
    <message>
        <source>The number of neighbours compared is %1; it must be at least 1 and less than half of the %2 points.</source>
        <translation>Die Zahl der verglichenen Nachbarn ist %1; sie muss mindestens 1 und kleiner als die Hälfte der %2 Punkte sein.</translation>
    </message>
    <message>
        <source>%1 points of %2 values would take %3 MiB of memory; at most %4 MiB are given to them.</source>
        <translation>%1 Punkte mit %2 Werten brauchten %3 MiB Speicher; höchstens %4 MiB sind für sie vorgesehen.</translation>
    </message>
    <message>
        <source>Choose fewer images, or a layer with fewer values.</source>
        <translation>Wählen Sie weniger Bilder oder eine Schicht mit weniger Werten.</translation>
    </message>
    <message>
        <source>Layer %1 has no weights.</source>
        <translation>Schicht %1 hat keine Gewichte.</translation>
    </message>
    <message>
        <source>The line has %1 columns, but the first line has %2.</source>
        <translation>Die Zeile hat %1 Spalten, die erste Zeile aber %2.</translation>
    </message>
    <message>
        <source>The file describes %1 points, but there are %2.</source>
        <translation>Die Datei beschreibt %1 Punkte, es sind aber %2.</translation>
    </message>
    <message>
        <source>One column has no heading; several columns have one.</source>
        <translation>Eine einzige Spalte hat keine Überschrift, mehrere Spalten haben eine.</translation>
    </message>
    <message>
        <source>The number of neighbours is %1; it must be 1 to %2.</source>
        <translation>Die Zahl der Nachbarn ist %1; sie muss 1 bis %2 sein.</translation>
    </message>
    <message>
        <source>%1 points have no %2 neighbours each.</source>
        <translation>%1 Punkte haben nicht je %2 Nachbarn.</translation>
    </message>
    <message>
        <source>This is no NumPy array file, or it is damaged.</source>
        <translation>Dies ist keine NumPy-Datei, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>The array is stored column by column.</source>
        <translation>Die Tabelle ist spaltenweise gespeichert.</translation>
    </message>
    <message>
        <source>Save numpy.ascontiguousarray() of it.</source>
        <translation>Speichern Sie numpy.ascontiguousarray() davon.</translation>
    </message>
    <message>
        <source>The array does not have two dimensions.</source>
        <translation>Die Tabelle hat nicht zwei Dimensionen.</translation>
    </message>
    <message>
        <source>Values of type &quot;%1&quot; cannot be read; it must be floats or whole numbers, little-endian.</source>
        <translation>Werte vom Typ „%1“ können nicht gelesen werden; es müssen Gleitkomma- oder ganze Zahlen in Little-Endian sein.</translation>
    </message>
    <message>
        <source>Points need at least two columns; the array has %1.</source>
        <translation>Punkte brauchen mindestens zwei Spalten; die Tabelle hat %1.</translation>
    </message>
    <message>
        <source>The file holds no points.</source>
        <translation>Die Datei enthält keine Punkte.</translation>
    </message>
    <message>
        <source>An array of %1 x %2 is promised, but %3 bytes follow.</source>
        <translation>Eine Tabelle von %1 x %2 ist angekündigt, es folgen aber %3 Byte.</translation>
    </message>
    <message>
        <source>The value in row %1, column %2 is no finite number.</source>
        <translation>Der Wert in Zeile %1, Spalte %2 ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>This is no projector configuration, or it is damaged.</source>
        <translation>Dies ist keine Projector-Konfiguration, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>The file names no table of points (&quot;tensor_path&quot;).</source>
        <translation>Die Datei nennt keine Tabelle von Punkten („tensor_path“).</translation>
    </message>
    <message>
        <source>A sprite sheet may have %1 pixels along a side; this one has %2 x %3.</source>
        <translation>Ein Bildbogen darf %1 Pixel je Seite haben; dieser hat %2 x %3.</translation>
    </message>
    <message>
        <source>The pictures of %1 points must be a grid of %2 x %2 equal tiles; this picture of %3 x %4 pixels is not.</source>
        <translation>Die Bilder von %1 Punkten müssen ein Raster von %2 x %2 gleichen Kacheln sein; dieses Bild von %3 x %4 Pixeln ist keines.</translation>
    </message>
    <message>
        <source>The line has one column; points need at least two.</source>
        <translation>Die Zeile hat eine Spalte; Punkte brauchen mindestens zwei.</translation>
    </message>
    <message>
        <source>The line has %1 columns, but those before it have %2.</source>
        <translation>Die Zeile hat %1 Spalten, die Zeilen davor aber %2.</translation>
    </message>
    <message>
        <source>Column %1 holds &quot;%2&quot;, which is no finite number.</source>
        <translation>Spalte %1 enthält „%2“, was keine endliche Zahl ist.</translation>
    </message>
    <message>
        <source>Column %1 holds &quot;%2&quot;, but must be a number.</source>
        <translation>Spalte %1 enthält „%2“, muss aber eine Zahl sein.</translation>
    </message>
    <message>
        <source>The selection “%1” is damaged.</source>
        <translation>Die Auswahl „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>A map has 2 or 3 dimensions.</source>
        <translation>Eine Karte hat 2 oder 3 Dimensionen.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>„%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The camera is damaged.</source>
        <translation>Die Kamera ist beschädigt.</translation>
    </message>
    <message>
        <source>The bookmark&apos;s points are damaged.</source>
        <translation>Die Punkte des Lesezeichens sind beschädigt.</translation>
    </message>
    <message>
        <source>This is not a bookmark of a map.</source>
        <translation>Das ist kein Lesezeichen einer Karte.</translation>
    </message>
    <message>
        <source>This map is of other images (%1).</source>
        <translation>Diese Karte gehört zu anderen Bildern (%1).</translation>
    </message>
    <message>
        <source>Open the data set it was made from.</source>
        <translation>Öffnen Sie den Datensatz, aus dem sie entstand.</translation>
    </message>
    <message>
        <source>strong augmentation, mirrored</source>
        <translation>starke Augmentierung, gespiegelt</translation>
    </message>
    <message>
        <source>strong augmentation</source>
        <translation>starke Augmentierung</translation>
    </message>
    <message>
        <source>weak augmentation, mirrored</source>
        <translation>schwache Augmentierung, gespiegelt</translation>
    </message>
    <message>
        <source>weak augmentation</source>
        <translation>schwache Augmentierung</translation>
    </message>
    <message>
        <source>Four convolutions that see images much as they are</source>
        <translation>Vier Faltungen, die die Bilder fast unverändert sehen</translation>
    </message>
    <message>
        <source>A small net, for many epochs in a short time</source>
        <translation>Ein kleines Netz, für viele Epochen in kurzer Zeit</translation>
    </message>
    <message>
        <source>no augmentation</source>
        <translation>keine Augmentierung</translation>
    </message>
    <message>
        <source>The simplest net, to compare with</source>
        <translation>Das einfachste Netz, zum Vergleich</translation>
    </message>
    <message>
        <source>A search takes more than no time and at most a week.</source>
        <translation>Eine Suche dauert länger als keine Zeit und höchstens eine Woche.</translation>
    </message>
    <message>
        <source>There is no such number of images of each class.</source>
        <translation>Eine solche Anzahl von Bildern je Klasse gibt es nicht.</translation>
    </message>
    <message>
        <source>The search %1 is going on in another program.</source>
        <translation>Die Suche %1 läuft in einem anderen Programm.</translation>
    </message>
    <message>
        <source>No net fits images of this size.</source>
        <translation>Zu Bildern dieser Größe passt kein Netz.</translation>
    </message>
    <message>
        <source>The search %1 is finished.</source>
        <translation>Die Suche %1 ist beendet.</translation>
    </message>
    <message>
        <source>The search %1 was begun with other images, %2.</source>
        <translation>Die Suche %1 wurde mit anderen Bildern begonnen, %2.</translation>
    </message>
    <message>
        <source>A trial is of no candidate.</source>
        <translation>Ein Versuch gehört zu keinem Kandidaten.</translation>
    </message>
    <message>
        <source>There is no search %1.</source>
        <translation>Es gibt keine Suche %1.</translation>
    </message>
    <message>
        <source>Several searches begin with %1.</source>
        <translation>Mehrere Suchen beginnen mit %1.</translation>
    </message>
    <message>
        <source>None of the candidates could be trained. The first: %1</source>
        <translation>Keiner der Kandidaten ließ sich trainieren. Der erste: %1</translation>
    </message>
    <message>
        <source>%1 training images of %2 classes are too few to find the best model.</source>
        <translation>%1 Trainingsbilder in %2 Klassen sind zu wenige, um das beste Modell zu finden.</translation>
    </message>
    <message>
        <source>Add images: some ten of each class are a beginning.</source>
        <translation>Fügen Sie Bilder hinzu: etwa zehn je Klasse sind ein Anfang.</translation>
    </message>
    <message>
        <source>Cannot be trained: %1</source>
        <translation>Lässt sich nicht trainieren: %1</translation>
    </message>
    <message>
        <source>Too slow for the time given</source>
        <translation>Zu langsam für die gegebene Zeit</translation>
    </message>
    <message>
        <source>Not tried: the time is better used for likelier ones</source>
        <translation>Nicht versucht: die Zeit ist bei wahrscheinlicheren besser angelegt</translation>
    </message>
    <message>
        <source>Level in round %1, but with a higher loss</source>
        <translation>Gleichauf in Runde %1, aber mit höherem Verlust</translation>
    </message>
    <message>
        <source>%1 points behind the best of round %2</source>
        <translation>%1 Punkte hinter dem Besten der Runde %2</translation>
    </message>
    <message>
        <source>The best of round %1</source>
        <translation>Der Beste der Runde %1</translation>
    </message>
    <message>
        <source>Among the best of round %1</source>
        <translation>Unter den Besten der Runde %1</translation>
    </message>
    <message>
        <source>Front: no label matches “%1”.</source>
        <translation>Vorn: Keine Beschriftung passt zu „%1“.</translation>
    </message>
    <message>
        <source>Back: no label matches “%1”.</source>
        <translation>Hinten: Keine Beschriftung passt zu „%1“.</translation>
    </message>
    <message>
        <source>Front: “%1” is not a regular expression.</source>
        <translation>Vorn: „%1“ ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>Back: “%1” is not a regular expression.</source>
        <translation>Hinten: „%1“ ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>The history of the run&apos;s epochs was damaged; what came after is left out of it.</source>
        <translation>Der Verlauf der Epochen des Laufs war beschädigt; was danach kam, fehlt darin.</translation>
    </message>
    <message>
        <source>The history of features is damaged.</source>
        <translation>Der Verlauf der Merkmale ist beschädigt.</translation>
    </message>
    <message>
        <source>The tensor %1 is missing or has another shape.</source>
        <translation>Der Tensor %1 fehlt oder hat eine andere Form.</translation>
    </message>
    <message>
        <source>The tensors are not those of %1: missing: %2; not known: %3; of another shape than needed: %4.</source>
        <translation>Die Tensoren sind nicht die von %1: es fehlen: %2; unbekannt: %3; von anderer Form als nötig: %4.</translation>
    </message>
    <message>
        <source>No published weights called “%1” are known.</source>
        <translation>Veröffentlichte Gewichte namens „%1“ sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Known are %1.</source>
        <translation>Bekannt sind %1.</translation>
    </message>
    <message>
        <source>Images of %1 x %2 are too small for %3.</source>
        <translation>Bilder von %1 x %2 sind zu klein für %3.</translation>
    </message>
    <message>
        <source>The program did not make this file of weights.</source>
        <translation>Diese Datei mit Gewichten stammt nicht vom Programm.</translation>
    </message>
    <message>
        <source>Import it from another folder.</source>
        <translation>Importieren Sie sie aus einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The pretrained weights of %1 (%2) are not here.</source>
        <translation>Die vortrainierten Gewichte von %1 (%2) sind nicht hier.</translation>
    </message>
    <message>
        <source>Import or download them: see `fitroom weights --help`, or Weights on the Model page.</source>
        <translation>Importieren Sie sie oder laden Sie sie herunter: siehe `fitroom weights --help` oder die Gewichte auf der Seite Modell.</translation>
    </message>
    <message>
        <source>The file&apos;s SHA-256 begins with %1, not with %2.</source>
        <translation>Der SHA-256 der Datei beginnt mit %1, nicht mit %2.</translation>
    </message>
    <message>
        <source>There are no weights “%1” here.</source>
        <translation>Gewichte „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>“%1” names more than one file of weights.</source>
        <translation>„%1“ bezeichnet mehr als eine Datei mit Gewichten.</translation>
    </message>
    <message>
        <source>Give more digits of the hash.</source>
        <translation>Geben Sie mehr Ziffern des Hashes an.</translation>
    </message>
    <message>
        <source>The weights are damaged: their hash does not fit.</source>
        <translation>Die Gewichte sind beschädigt: Ihr Hash passt nicht.</translation>
    </message>
    <message>
        <source>Import them again.</source>
        <translation>Importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file cannot be removed: %1.</source>
        <translation>Die Datei kann nicht entfernt werden: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be the beginning of a hash, not &quot;%2&quot;.</source>
        <translation>„%1“ muss der Anfang eines Hashes sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>A pretrained net needs grey or colour images, not %1.</source>
        <translation>Ein vortrainiertes Netz braucht graue oder farbige Bilder, nicht %1.</translation>
    </message>
    <message>
        <source>A pretrained net can only be the first layer.</source>
        <translation>Ein vortrainiertes Netz kann nur die erste Schicht sein.</translation>
    </message>
    <message>
        <source>Move it to the top, or remove the layers before it.</source>
        <translation>Schieben Sie es nach oben, oder entfernen Sie die Schichten davor.</translation>
    </message>
    <message>
        <source>Downloads are not possible.</source>
        <translation>Herunterladen ist nicht möglich.</translation>
    </message>
    <message>
        <source>The pickle has more than %1 steps.</source>
        <translation>Der Pickle hat mehr als %1 Schritte.</translation>
    </message>
    <message>
        <source>The pickle has more than %1 bytes.</source>
        <translation>Der Pickle hat mehr als %1 Bytes.</translation>
    </message>
    <message>
        <source>The pickle ends early.</source>
        <translation>Der Pickle endet zu früh.</translation>
    </message>
    <message>
        <source>The pickle has the opcode %1, which no weights need.</source>
        <translation>Der Pickle enthält den Opcode %1, den keine Gewichte brauchen.</translation>
    </message>
    <message>
        <source>The file asks for %1, which is neither a tensor nor a plain container. It was not run.</source>
        <translation>Die Datei verlangt %1, das weder ein Tensor noch ein einfacher Behälter ist. Es wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The pickle is damaged.</source>
        <translation>Der Pickle ist beschädigt.</translation>
    </message>
    <message>
        <source>The pickle names a storage that is not one.</source>
        <translation>Der Pickle nennt einen Speicher, der keiner ist.</translation>
    </message>
    <message>
        <source>The storage “%1” is described in two ways.</source>
        <translation>Der Speicher „%1“ ist auf zwei Arten beschrieben.</translation>
    </message>
    <message>
        <source>The file holds no dictionary of tensors by name.</source>
        <translation>Die Datei enthält kein Verzeichnis von Tensoren nach Namen.</translation>
    </message>
    <message>
        <source>Save the net&apos;s state_dict() in Python.</source>
        <translation>Speichern Sie in Python das state_dict() des Netzes.</translation>
    </message>
    <message>
        <source>The file has more than %1 tensors.</source>
        <translation>Die Datei hat mehr als %1 Tensoren.</translation>
    </message>
    <message>
        <source>The file has the tensor “%1” twice.</source>
        <translation>Die Datei enthält den Tensor „%1“ zweimal.</translation>
    </message>
    <message>
        <source>PyTorch&apos;s file format has a version that is not known.</source>
        <translation>Das Dateiformat von PyTorch hat eine unbekannte Version.</translation>
    </message>
    <message>
        <source>The numbers are not little-endian.</source>
        <translation>Die Zahlen sind nicht little-endian.</translation>
    </message>
    <message>
        <source>A storage here is damaged, or the file ends early.</source>
        <translation>Ein Speicher hier ist beschädigt, oder die Datei endet zu früh.</translation>
    </message>
    <message>
        <source>The storage “%1” is missing.</source>
        <translation>Der Speicher „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The zip file is damaged or incomplete.</source>
        <translation>Die Zip-Datei ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Holen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The zip file was not saved by PyTorch.</source>
        <translation>Die Zip-Datei wurde nicht von PyTorch gespeichert.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Die Datei fehlt.</translation>
    </message>
    <message>
        <source>The file is packed or larger than it can be.</source>
        <translation>Die Datei ist gepackt oder größer, als sie sein kann.</translation>
    </message>
    <message>
        <source>This is a TorchScript program, not a file of weights.</source>
        <translation>Dies ist ein TorchScript-Programm, keine Datei mit Gewichten.</translation>
    </message>
    <message>
        <source>The storage has %1 bytes, not the %2 it should have.</source>
        <translation>Der Speicher hat %1 Bytes, nicht die %2, die er haben sollte.</translation>
    </message>
    <message>
        <source>This is neither a safetensors file nor a state dictionary saved by PyTorch.</source>
        <translation>Dies ist weder eine Safetensors-Datei noch ein von PyTorch gespeichertes state_dict.</translation>
    </message>
    <message>
        <source>The same with a layer more to combine it</source>
        <translation>Dasselbe mit einer Schicht mehr, um es zu verbinden</translation>
    </message>
    <message>
        <source>The features of %1 training images, %2 each, would take %3 MiB of memory; at most %4 MiB are given to them.</source>
        <translation>Die Merkmale von %1 Trainingsbildern, je %2, würden %3 MiB Speicher brauchen; höchstens %4 MiB stehen dafür bereit.</translation>
    </message>
    <message>
        <source>The net is too large to be asked about enough training images in a reasonable time.</source>
        <translation>Das Netz ist zu groß, um es in vernünftiger Zeit nach genügend Trainingsbildern zu fragen.</translation>
    </message>
    <message>
        <source>The run %1 has no validation images to tell what is usual.</source>
        <translation>Der Lauf %1 hat keine Validierungsbilder, die sagen könnten, was üblich ist.</translation>
    </message>
    <message>
        <source>What the net makes of its training images has not been computed yet; the data set is needed for that.</source>
        <translation>Was das Netz aus seinen Trainingsbildern macht, ist noch nicht berechnet; dafür wird der Datensatz gebraucht.</translation>
    </message>
    <message>
        <source>The TorchScript program %1 is not here.</source>
        <translation>Das TorchScript-Programm %1 ist nicht hier.</translation>
    </message>
    <message>
        <source>Import it, if you trust where it is from: see `fitroom weights --help`, or Weights on the Model page.</source>
        <translation>Importieren Sie es, wenn Sie seiner Herkunft vertrauen: siehe `fitroom weights --help` oder Gewichte auf der Seite Modell.</translation>
    </message>
    <message>
        <source>The TorchScript program is not the one that was imported, and is not run.</source>
        <translation>Das TorchScript-Programm ist nicht das, das importiert wurde, und wird nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Import it again, if you trust where it is from.</source>
        <translation>Importieren Sie es noch einmal, wenn Sie seiner Herkunft vertrauen.</translation>
    </message>
    <message>
        <source>The TorchScript program makes %1 numbers of an image, and the layer says %2.</source>
        <translation>Das TorchScript-Programm macht %1 Zahlen aus einem Bild, und in der Schicht steht %2.</translation>
    </message>
    <message>
        <source>LibTorch cannot load this TorchScript program: %1.</source>
        <translation>LibTorch kann dieses TorchScript-Programm nicht laden: %1.</translation>
    </message>
    <message>
        <source>The TorchScript program failed on images of %1 x %2: %3.</source>
        <translation>Das TorchScript-Programm ist an Bildern von %1 x %2 gescheitert: %3.</translation>
    </message>
    <message>
        <source>For %1 images the TorchScript program makes %2, and not a row of numbers or maps for each.</source>
        <translation>Für %1 Bilder macht das TorchScript-Programm %2, und nicht für jedes eine Reihe von Zahlen oder Karten.</translation>
    </message>
    <message>
        <source>The camera cannot be used.</source>
        <translation>Die Kamera kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Close other programs that use it, and see whether you may use it.</source>
        <translation>Schließen Sie andere Programme, die sie benutzen, und sehen Sie nach, ob Sie sie benutzen dürfen.</translation>
    </message>
    <message>
        <source>No more pictures come from the camera.</source>
        <translation>Von der Kamera kommen keine Bilder mehr.</translation>
    </message>
    <message>
        <source>See whether it is still plugged in.</source>
        <translation>Sehen Sie nach, ob sie noch angeschlossen ist.</translation>
    </message>
    <message>
        <source>It can be imported by those who trust it, and is run then: see `fitroom weights import --help`.</source>
        <translation>Wer ihm vertraut, kann es importieren, und dann wird es ausgeführt: siehe `fitroom weights import --help`.</translation>
    </message>
    <message>
        <source>What it has learnt, bent a little towards these images</source>
        <translation>Was es gelernt hat, ein wenig an diese Bilder angepasst</translation>
    </message>
    <message>
        <source>There is no picture in this folder.</source>
        <translation>In diesem Ordner ist kein Bild.</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP, BMP and GIF can be read.</source>
        <translation>PNG, JPEG, WebP, BMP und GIF können gelesen werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no class whose images become pairs.</source>
        <translation>„%1“ nennt keine Klasse, deren Bilder Paare werden.</translation>
    </message>
    <message>
        <source>Images of the class &quot;%1&quot; are to become pairs, but the data has no such class.</source>
        <translation>Bilder der Klasse „%1“ sollen Paare werden, aber die Daten haben keine solche Klasse.</translation>
    </message>
    <message>
        <source>Name classes of the data, or make no pairs.</source>
        <translation>Nennen Sie Klassen der Daten, oder machen Sie keine Paare.</translation>
    </message>
    <message>
        <source>What a pretrained net has learnt, weighed anew</source>
        <translation>Was ein vortrainiertes Netz gelernt hat, neu gewichtet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of texts, [&quot;…&quot;, …].</source>
        <translation>„%1“ muss eine Liste von Texten sein, [&quot;…&quot;, …].</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>There is no column “%1” in the table.</source>
        <translation>In der Tabelle gibt es keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>Its columns: %1.</source>
        <translation>Ihre Spalten: %1.</translation>
    </message>
    <message>
        <source>A light deep net that many changes keep from learning by heart</source>
        <translation>Ein leichtes tiefes Netz, das viele Veränderungen davon abhalten, auswendig zu lernen</translation>
    </message>
    <message>
        <source>A light deep net that sees images much as they are</source>
        <translation>Ein leichtes tiefes Netz, das die Bilder fast unverändert sieht</translation>
    </message>
    <message>
        <source>A deep net, if there is time for it</source>
        <translation>Ein tiefes Netz, wenn dafür Zeit ist</translation>
    </message>
    <message>
        <source>Four convolutions, one after the other</source>
        <translation>Vier Faltungen, eine nach der anderen</translation>
    </message>
    <message>
        <source>A larger deep net, if there is still more time</source>
        <translation>Ein größeres tiefes Netz, wenn noch mehr Zeit ist</translation>
    </message>
    <message>
        <source>The light deep net where left and right are not alike</source>
        <translation>Das leichte tiefe Netz, falls links und rechts nicht gleich sind</translation>
    </message>
</context>
<context>
    <name>fitroom::AugmentationForm</name>
    <message>
        <source>Change images at random</source>
        <translation>Bilder zufällig verändern</translation>
    </message>
    <message>
        <source>Show the net another version of every image in each epoch, so that it learns what does not matter</source>
        <translation>Dem Netz in jeder Epoche eine andere Fassung jedes Bildes zeigen, damit es lernt, was unwichtig ist</translation>
    </message>
    <message>
        <source>Rotation ±</source>
        <translation>Drehung ±</translation>
    </message>
    <message>
        <source>Turned by up to so much either way</source>
        <translation>Um bis zu so viel nach beiden Seiten gedreht</translation>
    </message>
    <message>
        <source>Shift sideways ±</source>
        <translation>Verschiebung seitlich ±</translation>
    </message>
    <message>
        <source>As a share of the width</source>
        <translation>Als Anteil der Breite</translation>
    </message>
    <message>
        <source>Shift up, down ±</source>
        <translation>Verschiebung auf, ab ±</translation>
    </message>
    <message>
        <source>As a share of the height</source>
        <translation>Als Anteil der Höhe</translation>
    </message>
    <message>
        <source>Shear ±</source>
        <translation>Scherung ±</translation>
    </message>
    <message>
        <source>Slanted by up to this angle</source>
        <translation>Um bis zu diesem Winkel geschert</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Width and height each on their own; below 1 enlarges</source>
        <translation>Breite und Höhe je für sich; unter 1 vergrößert</translation>
    </message>
    <message>
        <source>Crop after scaling</source>
        <translation>Ausschnitt nach Vergrößern</translation>
    </message>
    <message>
        <source>Enlarged by a factor in this range, then a window of the old size is cut out anywhere</source>
        <translation>Um einen Faktor aus diesem Bereich vergrößert, dann wird irgendwo ein Fenster der alten Größe ausgeschnitten</translation>
    </message>
    <message>
        <source>half of the images</source>
        <translation>die Hälfte der Bilder</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>Seitlich spiegeln</translation>
    </message>
    <message>
        <source>Every other image is mirrored; not for letters or digits</source>
        <translation>Jedes zweite Bild wird gespiegelt; nichts für Buchstaben oder Ziffern</translation>
    </message>
    <message>
        <source>Brightness ±</source>
        <translation>Helligkeit ±</translation>
    </message>
    <message>
        <source>Lighter or darker by up to so much of full white</source>
        <translation>Heller oder dunkler um bis zu so viel vom vollen Weiß</translation>
    </message>
    <message>
        <source>Contrast ±</source>
        <translation>Kontrast ±</translation>
    </message>
    <message>
        <source>Stronger or weaker by up to so much</source>
        <translation>Um bis zu so viel stärker oder schwächer</translation>
    </message>
    <message>
        <source>Random erasing</source>
        <translation>Zufälliges Löschen</translation>
    </message>
    <message>
        <source>How many of the images get a rectangle of noise</source>
        <translation>Wie viele der Bilder ein Rechteck aus Rauschen bekommen</translation>
    </message>
    <message>
        <source>Erased area</source>
        <translation>Gelöschte Fläche</translation>
    </message>
    <message>
        <source>How large the rectangle is, as a share of the image</source>
        <translation>Wie groß das Rechteck ist, als Anteil des Bildes</translation>
    </message>
    <message>
        <source>nearest, stays sharp</source>
        <translation>nächster, bleibt scharf</translation>
    </message>
    <message>
        <source>linear, softens</source>
        <translation>linear, macht weich</translation>
    </message>
    <message>
        <source>Between pixels</source>
        <translation>Zwischen Pixeln</translation>
    </message>
    <message>
        <source>What a moved image takes where it falls between two pixels</source>
        <translation>Was ein bewegtes Bild annimmt, wo es zwischen zwei Pixel fällt</translation>
    </message>
    <message>
        <source>Change &amp;images at random</source>
        <translation>B&amp;ilder zufällig verändern</translation>
    </message>
    <message>
        <source>Colour ±</source>
        <translation>Farbe ±</translation>
    </message>
    <message>
        <source>Red, green and blue each lighter or darker by up to so much; grey images stay as they are</source>
        <translation>Rot, Grün und Blau je um bis zu so viel heller oder dunkler; Graubilder bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>MixUp</source>
        <translation>MixUp</translation>
    </message>
    <message>
        <source>Blends an image with another one, and their labels likewise. 0: never; 0.2: most are nearly one of the two; 1: any share is as likely</source>
        <translation>Überblendet ein Bild mit einem anderen und ebenso ihre Klassen. 0: nie; 0,2: die meisten sind fast eines der beiden; 1: jeder Anteil ist gleich wahrscheinlich</translation>
    </message>
    <message>
        <source>CutMix</source>
        <translation>CutMix</translation>
    </message>
    <message>
        <source>Puts a rectangle of another image into an image, and mixes their labels by its area. 0: never; 1: any area is as likely</source>
        <translation>Setzt ein Rechteck eines anderen Bildes in ein Bild und mischt ihre Klassen nach dessen Fläche. 0: nie; 1: jede Fläche ist gleich wahrscheinlich</translation>
    </message>
    <message>
        <source>Pairs from above</source>
        <translation>Paare von oben</translation>
    </message>
    <message>
        <source>How many images of the classes below become two of the thing seen from above, as shoes are photographed; for things on black</source>
        <translation>Wie viele Bilder der Klassen darunter zu zweien des Dings werden, von oben gesehen, wie man Schuhe fotografiert; für Dinge auf Schwarz</translation>
    </message>
    <message>
        <source>Of the classes</source>
        <translation>Der Klassen</translation>
    </message>
    <message>
        <source>Names of classes, with a semicolon between them</source>
        <translation>Namen von Klassen, mit Semikolon dazwischen</translation>
    </message>
</context>
<context>
    <name>fitroom::AugmentationPreview</name>
    <message>
        <source>Other images</source>
        <translation>Andere Bilder</translation>
    </message>
    <message>
        <source>Show other images and other random changes</source>
        <translation>Andere Bilder und andere zufällige Veränderungen zeigen</translation>
    </message>
    <message>
        <source>Phase %1 shows the net every image as it is.</source>
        <translation>Phase %1 zeigt dem Netz jedes Bild, wie es ist.</translation>
    </message>
    <message>
        <source>Phase %1 shows the net a new version of every image in each epoch. Left the image itself, then some of its versions.</source>
        <translation>Phase %1 zeigt dem Netz in jeder Epoche eine neue Fassung jedes Bildes. Links das Bild selbst, daneben einige seiner Fassungen.</translation>
    </message>
    <message>
        <source>Preparing the images…</source>
        <translation>Bilder werden vorbereitet …</translation>
    </message>
    <message>
        <source>Open a data set to see its images here.</source>
        <translation>Öffnen Sie einen Datensatz, um hier seine Bilder zu sehen.</translation>
    </message>
    <message>
        <source>Other i&amp;mages</source>
        <translation>Andere &amp;Motive</translation>
    </message>
</context>
<context>
    <name>fitroom::AveragePrecisionModel</name>
    <message>
        <source>Mean of the classes</source>
        <translation>Mittel der Klassen</translation>
    </message>
    <message>
        <source>Mean of the precision at every threshold, weighted by the gain in recall</source>
        <translation>Mittel der Präzision über alle Schwellen, gewichtet mit dem Zuwachs der Trefferquote</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Mittlere Präzision</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>fitroom::CalibrationModel</name>
    <message>
        <source>How far confidence and share right lie apart, as a mean over the bins</source>
        <translation>Wie weit Sicherheit und Anteil der richtigen auseinanderliegen, im Mittel über die Klassen der Sicherheit</translation>
    </message>
    <message>
        <source>How far they lie apart in the worst bin</source>
        <translation>Wie weit sie in der schlechtesten Klasse auseinanderliegen</translation>
    </message>
    <message>
        <source>Squared distance between the probabilities and the truth, 0 to 2</source>
        <translation>Quadrierter Abstand der Wahrscheinlichkeiten von der Wahrheit, 0 bis 2</translation>
    </message>
    <message>
        <source>Mean cross-entropy</source>
        <translation>Mittlere Kreuzentropie</translation>
    </message>
    <message>
        <source>Expected calibration error</source>
        <translation>Erwarteter Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>Largest calibration error</source>
        <translation>Größter Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier-Wert</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Wie vom Netz</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Kalibriert</translation>
    </message>
</context>
<context>
    <name>fitroom::CalibrationTab</name>
    <message>
        <source>Calibration errors</source>
        <translation>Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>Which confidence</source>
        <translation>Welche Sicherheit</translation>
    </message>
    <message>
        <source>Show the confidence as the net gives it, or as the temperature scales it</source>
        <translation>Die Sicherheit zeigen, wie das Netz sie angibt oder wie die Temperatur sie umrechnet</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Wie vom Netz</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Kalibriert</translation>
    </message>
    <message>
        <source>Temperature %1, fitted on the validation images and kept with the run</source>
        <translation>Temperatur %1, an den Validierungsbildern angepasst und beim Lauf gespeichert</translation>
    </message>
    <message>
        <source>There are no validation images to fit a temperature on.</source>
        <translation>Es gibt keine Validierungsbilder, an denen sich eine Temperatur anpassen ließe.</translation>
    </message>
</context>
<context>
    <name>fitroom::CameraDialog</name>
    <message>
        <source>&amp;Take Photo</source>
        <translation>Foto &amp;aufnehmen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Which camera is looked through</source>
        <translation>Durch welche Kamera gesehen wird</translation>
    </message>
    <message>
        <source>Add the picture to the photos, and classify it (Space)</source>
        <translation>Das Bild zu den Fotos hinzufügen und einordnen (Leertaste)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Close this window and switch the camera off</source>
        <translation>Dieses Fenster schließen und die Kamera ausschalten</translation>
    </message>
</context>
<context>
    <name>fitroom::CameraPresenter</name>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
</context>
<context>
    <name>fitroom::CameraView</name>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
    <message>
        <source>Waiting for the camera …</source>
        <translation>Warten auf die Kamera …</translation>
    </message>
</context>
<context>
    <name>fitroom::ChartBar</name>
    <message>
        <source>Horizontal axis</source>
        <translation>Waagrechte Achse</translation>
    </message>
    <message>
        <source>What runs along the charts&apos; lower edge</source>
        <translation>Was am unteren Rand der Diagramme läuft</translation>
    </message>
    <message>
        <source>Over epochs</source>
        <translation>Über Epochen</translation>
    </message>
    <message>
        <source>Over steps</source>
        <translation>Über Schritte</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Verlust log.</translation>
    </message>
    <message>
        <source>Logarithmic loss axis</source>
        <translation>Logarithmische Verlustachse</translation>
    </message>
    <message>
        <source>Draw the loss on a logarithmic axis</source>
        <translation>Den Verlust auf einer logarithmischen Achse zeichnen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole curves again (double click in a chart)</source>
        <translation>Wieder die ganzen Kurven zeigen (Doppelklick ins Diagramm)</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>How much the curve of single steps is smoothed (exponential moving average)</source>
        <translation>Wie stark die Kurve der einzelnen Schritte geglättet wird (exponentiell gleitendes Mittel)</translation>
    </message>
    <message>
        <source>Training, each step</source>
        <translation>Training, jeder Schritt</translation>
    </message>
    <message>
        <source>Training, each epoch</source>
        <translation>Training, jede Epoche</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Choose which curves are drawn</source>
        <translation>Wählen, welche Kurven gezeichnet werden</translation>
    </message>
    <message>
        <source>Export the loss chart…</source>
        <translation>Verlustdiagramm exportieren …</translation>
    </message>
    <message>
        <source>Export the accuracy chart…</source>
        <translation>Genauigkeitsdiagramm exportieren …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save a chart as PNG, PDF, SVG or its numbers as CSV</source>
        <translation>Ein Diagramm als PNG, PDF, SVG oder seine Zahlen als CSV speichern</translation>
    </message>
    <message>
        <source>Mean and deviation of repeats</source>
        <translation>Mittel und Streuung der Wiederholungen</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>&amp;Glättung</translation>
    </message>
</context>
<context>
    <name>fitroom::ClassBalancePlot</name>
    <message>
        <source>Class balance</source>
        <translation>Klassenverteilung</translation>
    </message>
    <message>
        <source>%1: %2 training, %3 validation, %4 test</source>
        <translation>%1: %2 Training, %3 Validierung, %4 Test</translation>
    </message>
</context>
<context>
    <name>fitroom::ClassBars</name>
    <message>
        <source>Likeliest classes</source>
        <translation>Wahrscheinlichste Klassen</translation>
    </message>
</context>
<context>
    <name>fitroom::ClassCountModel</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
</context>
<context>
    <name>fitroom::ClassModel</name>
    <message>
        <source>%1: mean of %2 training images, and how often each brightness occurs in them, dark to the left (the two ends are cut off where they are higher)</source>
        <translation>%1: Mittel von %2 Trainingsbildern, und wie oft jede Helligkeit in ihnen vorkommt, links dunkel (die beiden Enden sind abgeschnitten, wo sie höher sind)</translation>
    </message>
</context>
<context>
    <name>fitroom::ClassesView</name>
    <message>
        <source>Mean image and histogram of each class</source>
        <translation>Mittleres Bild und Histogramm jeder Klasse</translation>
    </message>
    <message>
        <source>The mean of each class&apos;s training images, and how often each brightness occurs in them. Double-click a class to see its images.</source>
        <translation>Das Mittel der Trainingsbilder jeder Klasse, und wie oft jede Helligkeit in ihnen vorkommt. Ein Doppelklick auf eine Klasse zeigt ihre Bilder.</translation>
    </message>
</context>
<context>
    <name>fitroom::Collapsible</name>
    <message>
        <source>Show or hide the rest</source>
        <translation>Den Rest zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>fitroom::ColourBar</name>
    <message>
        <source>Scale of colours</source>
        <translation>Farbskala</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>fitroom::ColourPanel</name>
    <message>
        <source>Colour by</source>
        <translation>Farbe:</translation>
    </message>
    <message>
        <source>What the points&apos; colours tell</source>
        <translation>Was die Farben der Punkte sagen</translation>
    </message>
    <message>
        <source>What points are called: on the map, in searches and for axes of your own</source>
        <translation>Wie Punkte heißen: auf der Karte, bei der Suche und für eigene Achsen</translation>
    </message>
    <message>
        <source>Name by</source>
        <translation>Name:</translation>
    </message>
</context>
<context>
    <name>fitroom::CompareView</name>
    <message>
        <source>Layers of both nets</source>
        <translation>Schichten beider Netze</translation>
    </message>
    <message>
        <source>Net to compare with</source>
        <translation>Netz zum Vergleichen</translation>
    </message>
    <message>
        <source>A built-in net, the net of a run, or one from a file</source>
        <translation>Ein eingebautes Netz, das Netz eines Laufs oder eines aus einer Datei</translation>
    </message>
    <message>
        <source>Choose a net</source>
        <translation>Netz wählen</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Ver&amp;gleichen mit</translation>
    </message>
    <message>
        <source>Fr&amp;om a file…</source>
        <translation>Aus &amp;einer Datei …</translation>
    </message>
    <message>
        <source>Compare with a net from a file</source>
        <translation>Mit einem Netz aus einer Datei vergleichen</translation>
    </message>
    <message>
        <source>Compare with a net from a JSON file</source>
        <translation>Mit einem Netz aus einer JSON-Datei vergleichen</translation>
    </message>
    <message>
        <source>Choose a net to compare with.</source>
        <translation>Wählen Sie ein Netz zum Vergleichen.</translation>
    </message>
    <message>
        <source>All layers are alike.</source>
        <translation>Alle Schichten sind gleich.</translation>
    </message>
    <message>
        <source>Layers that differ: %1</source>
        <translation>Verschiedene Schichten: %1</translation>
    </message>
</context>
<context>
    <name>fitroom::ComparisonModel</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Multiply-adds an image</source>
        <translation>Rechenschritte je Bild</translation>
    </message>
    <message>
        <source>Memory to train</source>
        <translation>Speicher fürs Training</translation>
    </message>
    <message>
        <source>Only in the left net</source>
        <translation>Nur im linken Netz</translation>
    </message>
    <message>
        <source>Only in the right net</source>
        <translation>Nur im rechten Netz</translation>
    </message>
    <message>
        <source>The same kind, but not alike</source>
        <translation>Dieselbe Art, aber nicht gleich</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
</context>
<context>
    <name>fitroom::ComparisonTab</name>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>The run to compare this one with; it has to be of the same data</source>
        <translation>Der Lauf, mit dem dieser verglichen wird; er muss von denselben Daten sein</translation>
    </message>
    <message>
        <source>What the runs differ in</source>
        <translation>Worin sich die Läufe unterscheiden</translation>
    </message>
    <message>
        <source>Choose a second run to see which images only one of the two gets right, and whether one is better by more than chance.</source>
        <translation>Wählen Sie einen zweiten Lauf, um zu sehen, welche Bilder nur einer der beiden richtig erkennt und ob einer um mehr als den Zufall besser ist.</translation>
    </message>
    <message>
        <source>There is no other run of this data to compare with.</source>
        <translation>Es gibt keinen anderen Lauf mit diesen Daten zum Vergleichen.</translation>
    </message>
    <message>
        <source>Choose a run…</source>
        <translation>Lauf wählen …</translation>
    </message>
    <message>
        <source>The other run’s accuracy minus this one’s: %1 (95 % interval %2 to %3, Newcombe 1998).</source>
        <translation>Genauigkeit des anderen Laufs minus die von diesem: %1 (95-%-Intervall %2 bis %3, Newcombe 1998).</translation>
    </message>
    <message>
        <source>McNemar’s exact test: %1.</source>
        <translation>McNemars exakter Test: %1.</translation>
    </message>
    <message>
        <source>McNemar’s test, continuity corrected: %1.</source>
        <translation>McNemar-Test mit Stetigkeitskorrektur: %1.</translation>
    </message>
    <message>
        <source>Chance alone would seldom make such a difference.</source>
        <translation>Der Zufall allein brächte selten einen solchen Unterschied.</translation>
    </message>
    <message>
        <source>The difference may well be chance.</source>
        <translation>Der Unterschied kann gut Zufall sein.</translation>
    </message>
</context>
<context>
    <name>fitroom::ConfusionModel</name>
    <message>
        <source>Share of the images of the true class</source>
        <translation>Anteil an den Bildern der wahren Klasse</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Wahre Klasse</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Gehalten für</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>fitroom::CorrectionModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
</context>
<context>
    <name>fitroom::CorrectionsView</name>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>Als CSV &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Train Again</source>
        <translation>Neu &amp;trainieren</translation>
    </message>
    <message>
        <source>Corrected labels</source>
        <translation>Berichtigte Klassen</translation>
    </message>
    <message>
        <source>Export the corrections as CSV</source>
        <translation>Die Berichtigungen als CSV exportieren</translation>
    </message>
    <message>
        <source>Write this list to a table</source>
        <translation>Diese Liste in eine Tabelle schreiben</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Neu trainieren</translation>
    </message>
    <message>
        <source>All labels are as they were read. Select images and press 0 to 9, or use the button above, to correct them. Your files are never changed.</source>
        <translation>Alle Klassen sind so, wie sie gelesen wurden. Um sie zu berichtigen, wählen Sie Bilder aus und drücken 0 bis 9, oder nehmen Sie den Knopf oben. Ihre Dateien werden nie geändert.</translation>
    </message>
    <message>
        <source>Labels that differ from those read: %1. Training and evaluation use the corrected ones; your files are not changed.</source>
        <translation>Klassen, die von den gelesenen abweichen: %1. Training und Auswertung nehmen die berichtigten; Ihre Dateien werden nicht geändert.</translation>
    </message>
    <message>
        <source>Train the net of “%1” by its recipe on the labels as they are now, and compare the two</source>
        <translation>Das Netz von „%1“ nach seinem Rezept mit den jetzigen Klassen trainieren und beide vergleichen</translation>
    </message>
    <message>
        <source>Pick the run to compare with in the list of runs first</source>
        <translation>Wählen Sie zuerst in der Liste der Läufe den Lauf, mit dem verglichen wird</translation>
    </message>
</context>
<context>
    <name>fitroom::CustomForm</name>
    <message>
        <source>Regular expressions</source>
        <translation>Reguläre Ausdrücke</translation>
    </message>
    <message>
        <source>A class&apos;s name or a part of it, or a kept selection&apos;s name. The axis runs from the mean of the points on one side to that of those on the other.</source>
        <translation>Der Name einer Klasse oder ein Teil davon, oder der Name einer gemerkten Auswahl. Die Achse führt vom Mittel der Punkte auf der einen Seite zu dem der Punkte auf der anderen.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>The patterns are regular expressions</source>
        <translation>Die Muster sind reguläre Ausdrücke</translation>
    </message>
    <message>
        <source>Write a name here.</source>
        <translation>Hier fehlt ein Name.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
</context>
<context>
    <name>fitroom::DataPage</name>
    <message>
        <source>No data set yet</source>
        <translation>Noch kein Datensatz</translation>
    </message>
    <message>
        <source>Choose a folder that holds a data set</source>
        <translation>Einen Ordner wählen, der einen Datensatz enthält</translation>
    </message>
    <message>
        <source>Open Fi&amp;les…</source>
        <translation>Datei&amp;en öffnen …</translation>
    </message>
    <message>
        <source>&amp;Download Fashion-MNIST</source>
        <translation>Fashion-MNIST herun&amp;terladen</translation>
    </message>
    <message>
        <source>Fetch Fashion-MNIST, about 30 MB, and check it</source>
        <translation>Fashion-MNIST, etwa 30 MB, herunterladen und prüfen</translation>
    </message>
    <message>
        <source>Reading the data set</source>
        <translation>Datensatz wird gelesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Das Lesen abbrechen</translation>
    </message>
    <message>
        <source>&amp;Open Folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open a folder with Fashion-MNIST or another data set in IDX or CSV form, or a folder or zip file with pictures of each class in a folder of its own; or drop them here. Nothing leaves this computer.</source>
        <translation>Öffnen Sie einen Ordner mit Fashion-MNIST oder einem anderen Datensatz als IDX oder CSV, oder einen Ordner oder eine Zip-Datei, worin die Bilder jeder Klasse in einem eigenen Ordner liegen; oder ziehen Sie sie hierher. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Choose the data set&apos;s files one by one, or a zip file</source>
        <translation>Die Dateien des Datensatzes einzeln oder eine Zip-Datei auswählen</translation>
    </message>
</context>
<context>
    <name>fitroom::DataPresenter</name>
    <message>
        <source>Open a Folder with a Data Set</source>
        <translation>Ordner mit einem Datensatz öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a Data Set&apos;s Files</source>
        <translation>Dateien eines Datensatzes öffnen</translation>
    </message>
    <message>
        <source>Downloading Fashion-MNIST from %1</source>
        <translation>Fashion-MNIST wird von %1 heruntergeladen</translation>
    </message>
    <message>
        <source>Data sets (*ubyte *ubyte.gz *.idx *.idx.gz *.csv *.csv.gz *.zip)</source>
        <translation>Datensätze (*ubyte *ubyte.gz *.idx *.idx.gz *.csv *.csv.gz *.zip)</translation>
    </message>
</context>
<context>
    <name>fitroom::DataView</name>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open another data set</source>
        <translation>Einen anderen Datensatz öffnen</translation>
    </message>
    <message>
        <source>Open Fi&amp;les…</source>
        <translation>Datei&amp;en öffnen …</translation>
    </message>
    <message>
        <source>&amp;Download Fashion-MNIST</source>
        <translation>Fashion-MNIST herun&amp;terladen</translation>
    </message>
    <message>
        <source>Class balance</source>
        <translation>Klassenverteilung</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>&amp;Open Folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Views of the data set</source>
        <translation>Ansichten des Datensatzes</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Label Errors</source>
        <translation>Falsche Klassen</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Berichtigungen</translation>
    </message>
</context>
<context>
    <name>fitroom::DatasetFacts</name>
    <message>
        <source>Image size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Pixel mean</source>
        <translation>Pixelmittel</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelesen aus</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Labels that differ from those read</source>
        <translation>Klassen, die von den gelesenen abweichen</translation>
    </message>
</context>
<context>
    <name>fitroom::DatasetLoader</name>
    <message>
        <source>Reading the data set</source>
        <translation>Datensatz wird gelesen</translation>
    </message>
</context>
<context>
    <name>fitroom::DifferencesModel</name>
    <message>
        <source>What differs</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Der andere</translation>
    </message>
</context>
<context>
    <name>fitroom::DrawingDialog</name>
    <message>
        <source>Draw a Garment</source>
        <translation>Ein Kleidungsstück zeichnen</translation>
    </message>
    <message>
        <source>Fill the garment in, bright on black, as in Fashion-MNIST. The Try page says what the net takes it for.</source>
        <translation>Füllen Sie das Kleidungsstück aus, hell auf Schwarz wie in Fashion-MNIST. Die Seite „Ausprobieren“ sagt, wofür das Netz es hält.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Begin this drawing anew (Delete)</source>
        <translation>Diese Zeichnung neu beginnen (Entf)</translation>
    </message>
    <message>
        <source>&amp;Another</source>
        <translation>&amp;Weitere</translation>
    </message>
    <message>
        <source>Keep this drawing in the list and begin another</source>
        <translation>Diese Zeichnung in der Liste behalten und eine weitere beginnen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Close this window; the drawing stays in the list</source>
        <translation>Dieses Fenster schließen; die Zeichnung bleibt in der Liste</translation>
    </message>
</context>
<context>
    <name>fitroom::DrawingPad</name>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Draw with the mouse; the right button rubs out, Delete clears</source>
        <translation>Mit der Maus zeichnen; die rechte Taste radiert, Entf leert</translation>
    </message>
</context>
<context>
    <name>fitroom::DropArea</name>
    <message>
        <source>Place to drop photos</source>
        <translation>Platz zum Ablegen von Fotos</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>Foto hierher ziehen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen …</translation>
    </message>
    <message>
        <source>Choose photos to classify</source>
        <translation>Fotos zum Klassifizieren wählen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Classify the picture or files on the clipboard (Ctrl+V)</source>
        <translation>Das Bild oder die Dateien in der Zwischenablage klassifizieren (Strg+V)</translation>
    </message>
    <message>
        <source>&amp;Draw…</source>
        <translation>&amp;Zeichnen …</translation>
    </message>
    <message>
        <source>Draw a garment and see what the net takes it for</source>
        <translation>Ein Kleidungsstück zeichnen und sehen, wofür das Netz es hält</translation>
    </message>
    <message>
        <source>&amp;Camera…</source>
        <translation>&amp;Kamera …</translation>
    </message>
    <message>
        <source>Take photos with the camera</source>
        <translation>Fotos mit der Kamera aufnehmen</translation>
    </message>
</context>
<context>
    <name>fitroom::DuplicateModel</name>
    <message>
        <source>exact</source>
        <translation>genau gleich</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Klassen</translation>
    </message>
</context>
<context>
    <name>fitroom::DuplicatesPresenter</name>
    <message>
        <source>Looking for duplicates</source>
        <translation>Duplikate werden gesucht</translation>
    </message>
</context>
<context>
    <name>fitroom::DuplicatesView</name>
    <message>
        <source>Which images are there twice?</source>
        <translation>Welche Bilder gibt es doppelt?</translation>
    </message>
    <message>
        <source>All images are compared with each other, pixel by pixel. A test image that is also learnt from makes a net look better than it is.</source>
        <translation>Alle Bilder werden Pixel für Pixel miteinander verglichen. Ein Testbild, aus dem auch gelernt wird, lässt ein Netz besser aussehen, als es ist.</translation>
    </message>
    <message>
        <source>&amp;Find Duplicates</source>
        <translation>Duplikate &amp;finden</translation>
    </message>
    <message>
        <source>Compare all images; this takes a few seconds</source>
        <translation>Alle Bilder vergleichen; das dauert einige Sekunden</translation>
    </message>
    <message>
        <source>Comparing the images</source>
        <translation>Die Bilder werden verglichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Nicht weiter vergleichen</translation>
    </message>
    <message>
        <source>Least likeness</source>
        <translation>Mindestähnlichkeit</translation>
    </message>
    <message>
        <source>Images count as duplicates from this correlation of their pixels on; 1 is the same picture, though it may be brighter or of more contrast</source>
        <translation>Ab dieser Korrelation ihrer Pixel gelten Bilder als Duplikate; 1 ist dasselbe Bild, wenn auch vielleicht heller oder kontrastreicher</translation>
    </message>
    <message>
        <source>Find Again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Compare all images with this likeness</source>
        <translation>Alle Bilder mit dieser Ähnlichkeit vergleichen</translation>
    </message>
    <message>
        <source>Groups of duplicates</source>
        <translation>Gruppen von Duplikaten</translation>
    </message>
    <message>
        <source>Images of the group</source>
        <translation>Bilder der Gruppe</translation>
    </message>
    <message>
        <source>Pick a group to see its images.</source>
        <translation>Wählen Sie eine Gruppe, um ihre Bilder zu sehen.</translation>
    </message>
    <message>
        <source>No two images are that much alike.</source>
        <translation>Keine zwei Bilder sind einander so ähnlich.</translation>
    </message>
    <message>
        <source>%1 images in %2 groups, %3 of them exact.</source>
        <translation>%1 Bilder in %2 Gruppen, davon %3 genau gleich.</translation>
    </message>
    <message>
        <source>Labels differ within %1.</source>
        <translation>In %1 davon sind die Klassen verschieden.</translation>
    </message>
    <message>
        <source>%1 validation images are also learnt from.</source>
        <translation>Aus %1 Validierungsbildern wird auch gelernt.</translation>
    </message>
    <message>
        <source>Leak: %1 of the %2 test images have a duplicate among the images learnt from. Test scores look better than they are.</source>
        <translation>Leck: %1 der %2 Testbilder haben ein Duplikat unter den Bildern, aus denen gelernt wird. Testergebnisse sehen besser aus, als sie sind.</translation>
    </message>
</context>
<context>
    <name>fitroom::EmbedControls</name>
    <message>
        <source>Sphere-ise</source>
        <translation>Auf Kugel</translation>
    </message>
    <message>
        <source>Follow a training</source>
        <translation>Training verfolgen</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
    <message>
        <source>t-SNE</source>
        <translation>t-SNE</translation>
    </message>
    <message>
        <source>UMAP</source>
        <translation>UMAP</translation>
    </message>
    <message>
        <source>Own axes</source>
        <translation>Eigene Achsen</translation>
    </message>
    <message>
        <source>Centre the points and give them all one length, so that only their directions count</source>
        <translation>Die Punkte mitteln und allen eine Länge geben, sodass nur ihre Richtung zählt</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>PCA shows the directions in which points differ most; t-SNE and UMAP keep neighbours together; own axes run between classes of your choice</source>
        <translation>PCA zeigt die Richtungen, in denen sich Punkte am meisten unterscheiden; t-SNE und UMAP halten Nachbarn beisammen; eigene Achsen führen zwischen gewählten Klassen hindurch</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>A flat map, or one that can be turned</source>
        <translation>Eine flache Karte oder eine, die sich drehen lässt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same map</source>
        <translation>Derselbe Startwert ergibt dieselbe Karte</translation>
    </message>
    <message>
        <source>Write a whole number here.</source>
        <translation>Hier fehlt eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Replay the Run</source>
        <translation>Lauf abspielen</translation>
    </message>
    <message>
        <source>Show what the current run made of the same images after each of its epochs</source>
        <translation>Zeigen, was der aktuelle Lauf nach jeder seiner Epochen aus denselben Bildern gemacht hat</translation>
    </message>
    <message>
        <source>After each epoch of a training, show a map of what the net makes of up to 2,000 validation images</source>
        <translation>Nach jeder Epoche eines Trainings eine Karte dessen zeigen, was das Netz aus bis zu 2.000 Validierungsbildern macht</translation>
    </message>
</context>
<context>
    <name>fitroom::EmbedPage</name>
    <message>
        <source>Embed</source>
        <translation>Einbetten</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Nahe</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Colours, search and selection</source>
        <translation>Farben, Suche und Auswahl</translation>
    </message>
    <message>
        <source>Nearest neighbours of the picked point</source>
        <translation>Nächste Nachbarn des angeklickten Punktes</translation>
    </message>
    <message>
        <source>Labels that neighbours contradict</source>
        <translation>Klassen, denen Nachbarn widersprechen</translation>
    </message>
</context>
<context>
    <name>fitroom::EmbedPresenter</name>
    <message>
        <source>Finding principal components</source>
        <translation>Hauptkomponenten werden berechnet</translation>
    </message>
    <message>
        <source>Looking for neighbours…</source>
        <translation>Nachbarn werden gesucht …</translation>
    </message>
    <message>
        <source>A map needs at least two images, and %1 are chosen.</source>
        <translation>Eine Karte braucht mindestens zwei Bilder; gewählt sind %1.</translation>
    </message>
    <message>
        <source>Reading the points of a map</source>
        <translation>Die Punkte einer Karte werden gelesen</translation>
    </message>
    <message>
        <source>Reading the points…</source>
        <translation>Die Punkte werden gelesen …</translation>
    </message>
    <message>
        <source>Finding the places on a map</source>
        <translation>Die Plätze auf einer Karte werden gesucht</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>KL divergence %1</source>
        <translation>KL-Divergenz %1</translation>
    </message>
    <message>
        <source>cross-entropy %1</source>
        <translation>Kreuzentropie %1</translation>
    </message>
    <message>
        <source>The table has another number of points than when this map was made.</source>
        <translation>Die Tabelle hat eine andere Zahl von Punkten als zu der Zeit, als diese Karte entstand.</translation>
    </message>
</context>
<context>
    <name>fitroom::EpochTrials</name>
    <message>
        <source>It is measured when no training is going on.</source>
        <translation>Es wird gemessen, wenn kein Training läuft.</translation>
    </message>
    <message>
        <source>Open a data set to measure it.</source>
        <translation>Öffnen Sie einen Datensatz, um es zu messen.</translation>
    </message>
    <message>
        <source>Measuring an epoch</source>
        <translation>Eine Epoche wird gemessen</translation>
    </message>
</context>
<context>
    <name>fitroom::EvaluationPresenter</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Calibrating “%1”</source>
        <translation>„%1“ wird kalibriert</translation>
    </message>
    <message>
        <source>Being compared…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Comparing with “%1”</source>
        <translation>Vergleich mit „%1“</translation>
    </message>
</context>
<context>
    <name>fitroom::EvaluationView</name>
    <message>
        <source>Most confused classes</source>
        <translation>Am häufigsten verwechselte Klassen</translation>
    </message>
    <message>
        <source>What the evaluation shows</source>
        <translation>Was die Auswertung zeigt</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Confusion matrix: what each class is taken for</source>
        <translation>Konfusionsmatrix: wofür jede Klasse gehalten wird</translation>
    </message>
    <message>
        <source>The classes that are confused most</source>
        <translation>Die Klassen, die am häufigsten verwechselt werden</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Precision, recall and F1 score of each class</source>
        <translation>Präzision, Trefferquote und F1-Wert jeder Klasse</translation>
    </message>
    <message>
        <source>Curves of precision over recall, and the average precision of each class</source>
        <translation>Kurven der Präzision über der Trefferquote und die mittlere Präzision jeder Klasse</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>How far the net’s confidence can be believed</source>
        <translation>Wie weit der Sicherheit des Netzes zu trauen ist</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>This run beside another, image by image</source>
        <translation>Dieser Lauf neben einem anderen, Bild für Bild</translation>
    </message>
    <message>
        <source>Pick a row to see its images</source>
        <translation>Eine Zeile wählen, um ihre Bilder zu sehen</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
</context>
<context>
    <name>fitroom::ExplainPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop working on this</source>
        <translation>Die Arbeit daran beenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>fitroom::ExplainPresenter</name>
    <message>
        <source>Comparing with the training images</source>
        <translation>Vergleichen mit den Trainingsbildern</translation>
    </message>
</context>
<context>
    <name>fitroom::ExplainView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to all images (Esc)</source>
        <translation>Zurück zu allen Bildern (Esc)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>The image before (P)</source>
        <translation>Das vorige Bild (P)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>The next image (N)</source>
        <translation>Das nächste Bild (N)</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Erklärungen</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Feature Maps</source>
        <translation>Merkmalskarten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Ähnlichste</translation>
    </message>
    <message>
        <source>Image %1: %2, seen as what it is</source>
        <translation>Bild %1: %2, richtig erkannt</translation>
    </message>
    <message>
        <source>Image %1: %2, taken for %3</source>
        <translation>Bild %1: %2, gehalten für %3</translation>
    </message>
    <message>
        <source>No augmentation</source>
        <translation>Keine Augmentierung</translation>
    </message>
    <message>
        <source>The recipe of this run shows the net every training image as it is.</source>
        <translation>Das Rezept dieses Laufs zeigt dem Netz jedes Trainingsbild, wie es ist.</translation>
    </message>
    <message>
        <source>Comparing with the training images</source>
        <translation>Vergleichen mit den Trainingsbildern</translation>
    </message>
    <message>
        <source>Explaining</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>No history of this image</source>
        <translation>Kein Verlauf zu diesem Bild</translation>
    </message>
    <message>
        <source>The run has kept none: it ended before its first epoch, or was trained by an older version of Fitting Room.</source>
        <translation>Der Lauf hat keinen aufgehoben: Er endete vor seiner ersten Epoche oder wurde mit einer älteren Version von Fitting Room trainiert.</translation>
    </message>
    <message>
        <source>After every epoch the net is tried on the validation images, and what it says of each is kept. Of other images there is no history.</source>
        <translation>Nach jeder Epoche wird das Netz an den Validierungsbildern erprobt, und was es zu jedem sagt, wird aufgehoben. Von anderen Bildern gibt es keinen Verlauf.</translation>
    </message>
    <message>
        <source>Show Validation Images</source>
        <translation>Validierungsbilder zeigen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Das lässt sich nicht zeigen</translation>
    </message>
</context>
<context>
    <name>fitroom::FeatureMapPanel</name>
    <message>
        <source>Smaller maps (-)</source>
        <translation>Kleinere Karten (-)</translation>
    </message>
    <message>
        <source>Larger maps (+)</source>
        <translation>Größere Karten (+)</translation>
    </message>
    <message>
        <source>Go to a layer</source>
        <translation>Zu einer Schicht gehen</translation>
    </message>
    <message>
        <source>What the colours stretch over</source>
        <translation>Worüber sich die Farben erstrecken</translation>
    </message>
    <message>
        <source>One scale for a layer compares its channels; one for each channel shows faint ones</source>
        <translation>Eine Skala für die Schicht vergleicht ihre Kanäle; eine je Kanal zeigt auch schwache</translation>
    </message>
    <message>
        <source>Colours by layer</source>
        <translation>Farben je Schicht</translation>
    </message>
    <message>
        <source>Colours by channel</source>
        <translation>Farben je Kanal</translation>
    </message>
    <message>
        <source>least</source>
        <translation>kleinster</translation>
    </message>
    <message>
        <source>greatest</source>
        <translation>größter Wert</translation>
    </message>
    <message>
        <source>Each layer&apos;s output after its activation. Point at a map for its values.</source>
        <translation>Die Ausgabe jeder Schicht nach ihrer Aktivierung. Zeigen Sie auf eine Karte, um ihre Werte zu sehen.</translation>
    </message>
</context>
<context>
    <name>fitroom::FeatureMapView</name>
    <message>
        <source>Feature maps</source>
        <translation>Merkmalskarten</translation>
    </message>
    <message>
        <source>%1, feature %2: %3</source>
        <translation>%1, Merkmal %2: %3</translation>
    </message>
    <message>
        <source>%1, channel %2: %3 to %4, mean %5</source>
        <translation>%1, Kanal %2: %3 bis %4, Mittel %5</translation>
    </message>
    <message>
        <source>%1, values %2 to %3</source>
        <translation>%1, Werte %2 bis %3</translation>
    </message>
</context>
<context>
    <name>fitroom::FieldList</name>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, bis</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the ends of a range</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Must be between %1 and %2.</source>
        <translation>Muss zwischen %1 und %2 liegen.</translation>
    </message>
</context>
<context>
    <name>fitroom::Figures</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Loss (cross-entropy)</source>
        <translation>Verlust (Kreuzentropie)</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Mistakes in %1 images</source>
        <translation>Fehler in %1 Bildern</translation>
    </message>
</context>
<context>
    <name>fitroom::FilterBar</name>
    <message>
        <source>Split</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Show the images of one split only</source>
        <translation>Nur die Bilder eines Teils zeigen</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Alle Teile</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Show the images of one class only</source>
        <translation>Nur die Bilder einer Klasse zeigen</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 von %2 Bildern</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Class, index or file</source>
        <translation>Klasse, Nummer, Datei</translation>
    </message>
    <message>
        <source>Show the images whose class, predicted class, index or file name is this</source>
        <translation>Die Bilder mit dieser Klasse, vorhergesagten Klasse, Nummer oder diesem Dateinamen zeigen</translation>
    </message>
    <message>
        <source>Selected only</source>
        <translation>Nur ausgewählte</translation>
    </message>
    <message>
        <source>Show only the images that are selected, here or on another page</source>
        <translation>Nur die Bilder zeigen, die hier oder auf einer anderen Seite ausgewählt sind</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Show the images that the net of the chosen run gets right, or wrong</source>
        <translation>Die Bilder zeigen, bei denen das Netz des gewählten Laufs recht hat oder irrt</translation>
    </message>
    <message>
        <source>Right or wrong</source>
        <translation>Richtig oder falsch</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>The least confidence of the net in its answer</source>
        <translation>Wie sicher sich das Netz seiner Antwort mindestens ist</translation>
    </message>
    <message>
        <source>The most confidence of the net in its answer</source>
        <translation>Wie sicher sich das Netz seiner Antwort höchstens ist</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>What the images are sorted by</source>
        <translation>Wonach die Bilder sortiert sind</translation>
    </message>
    <message>
        <source>By index</source>
        <translation>Nach Nummer</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Nach Klasse</translation>
    </message>
    <message>
        <source>By loss</source>
        <translation>Nach Verlust</translation>
    </message>
    <message>
        <source>By confidence</source>
        <translation>Nach Sicherheit</translation>
    </message>
    <message>
        <source>By disagreement</source>
        <translation>Nach Widerspruch</translation>
    </message>
    <message>
        <source>How much likelier the net holds another class than the label</source>
        <translation>Für wie viel wahrscheinlicher das Netz eine andere Klasse hält als die angegebene</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Highest first; press for lowest first</source>
        <translation>Höchste zuerst; drücken für niedrigste zuerst</translation>
    </message>
    <message>
        <source>Lowest first; press for highest first</source>
        <translation>Niedrigste zuerst; drücken für höchste zuerst</translation>
    </message>
</context>
<context>
    <name>fitroom::FirstTraining</name>
    <message>
        <source>%1 is ready: %2 images to learn from. A small network, 1-conv, learns them in about a minute, and you can watch it.</source>
        <translation>%1 ist bereit: %2 Bilder zum Lernen. Ein kleines Netz, 1-conv, lernt sie in etwa einer Minute, und Sie können dabei zusehen.</translation>
    </message>
    <message>
        <source>Train a small network now, with the quickest recipe</source>
        <translation>Jetzt ein kleines Netz mit dem schnellsten Rezept trainieren</translation>
    </message>
    <message>
        <source>Train &amp;1-conv</source>
        <translation>&amp;1-conv trainieren</translation>
    </message>
</context>
<context>
    <name>fitroom::FollowPresenter</name>
    <message>
        <source>This run has kept nothing of its epochs to be replayed: it is of an earlier version, or only its last layer learns.</source>
        <translation>Dieser Lauf hat von seinen Epochen nichts zum Abspielen aufgehoben: Er stammt aus einer früheren Version, oder nur seine letzte Schicht lernt.</translation>
    </message>
    <message>
        <source>Mapping epoch %1</source>
        <translation>Karte der Epoche %1 entsteht</translation>
    </message>
</context>
<context>
    <name>fitroom::GalleryView</name>
    <message>
        <source>Images of the data set</source>
        <translation>Bilder des Datensatzes</translation>
    </message>
    <message>
        <source>No image passes the filter.</source>
        <translation>Kein Bild passt zum Filter.</translation>
    </message>
    <message>
        <source>%1, image %2, %3</source>
        <translation>%1, Bild %2, %3</translation>
    </message>
    <message>
        <source>The net says %1, with %2</source>
        <translation>Das Netz sagt %1, mit %2</translation>
    </message>
</context>
<context>
    <name>fitroom::GarmentCanvas</name>
    <message>
        <source>The photo as it came</source>
        <translation>Das Foto, wie es kam</translation>
    </message>
    <message>
        <source>Drag the box, or paint, to correct what was found</source>
        <translation>Den Rahmen ziehen oder malen, um zu berichtigen, was gefunden wurde</translation>
    </message>
    <message>
        <source>The box begins at %1, %2 and is %3 × %4 pixels large.</source>
        <translation>Der Rahmen beginnt bei %1, %2 und ist %3 × %4 Pixel groß.</translation>
    </message>
    <message>
        <source>Nothing is left of the garment.</source>
        <translation>Vom Kleidungsstück ist nichts übrig.</translation>
    </message>
</context>
<context>
    <name>fitroom::GarmentTools</name>
    <message>
        <source>Undo the last correction</source>
        <translation>Die letzte Berichtigung zurücknehmen</translation>
    </message>
    <message>
        <source>Redo the correction</source>
        <translation>Die Berichtigung wiederherstellen</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>Take all corrections away: the garment as the program finds it</source>
        <translation>Alle Berichtigungen wegnehmen: das Kleidungsstück, wie das Programm es findet</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Größe des Pinsels</translation>
    </message>
    <message>
        <source>Size of the brush (Page Up and Page Down on the photo)</source>
        <translation>Größe des Pinsels (Bild auf und Bild ab auf dem Foto)</translation>
    </message>
    <message>
        <source>Box around the garment</source>
        <translation>Rahmen um das Kleidungsstück</translation>
    </message>
    <message>
        <source>Drag the box or its edges so that it is around the garment; with Ctrl, or beside it, draw a new one. On the photo the arrow keys move it, Shift+arrows resize it, Ctrl makes larger steps (B).</source>
        <translation>Ziehen Sie den Rahmen oder seine Kanten um das Kleidungsstück; mit Strg oder daneben zeichnen Sie einen neuen. Auf dem Foto verschieben ihn die Pfeiltasten, mit Umschalt ändern sie seine Größe, mit Strg in größeren Schritten (B).</translation>
    </message>
    <message>
        <source>Paint what is garment</source>
        <translation>Malen, was Kleidungsstück ist</translation>
    </message>
    <message>
        <source>Paint over what is missing; the right button takes away. On the photo the arrow keys move the brush, and Space, held down, paints (+).</source>
        <translation>Übermalen Sie, was fehlt; die rechte Taste nimmt weg. Auf dem Foto bewegen die Pfeiltasten den Pinsel, und die gehaltene Leertaste malt (+).</translation>
    </message>
    <message>
        <source>Paint what is no garment</source>
        <translation>Malen, was kein Kleidungsstück ist</translation>
    </message>
    <message>
        <source>Paint over what is too much, such as a hanger; the right button adds. On the photo the arrow keys move the brush, and Space, held down, paints (-).</source>
        <translation>Übermalen Sie, was zu viel ist, etwa einen Kleiderbügel; die rechte Taste fügt hinzu. Auf dem Foto bewegen die Pfeiltasten den Pinsel, und die gehaltene Leertaste malt (-).</translation>
    </message>
</context>
<context>
    <name>fitroom::GradCamPanel</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>The layer whose maps are weighed; later ones see larger parts</source>
        <translation>Die Schicht, deren Karten gewichtet werden; spätere überblicken größere Teile</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>The class the map is about</source>
        <translation>Die Klasse, um die es in der Karte geht</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation>Deckkraft der Karte</translation>
    </message>
    <message>
        <source>How much of the image the map covers</source>
        <translation>Wie stark die Karte das Bild überdeckt</translation>
    </message>
    <message>
        <source>The image, and the map over it</source>
        <translation>Das Bild und die Karte darüber</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>most</source>
        <translation>am meisten</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Vorhergesagte Klasse</translation>
    </message>
    <message>
        <source>In this layer nothing speaks for “%1”, to which the net gives %2.</source>
        <translation>In dieser Schicht spricht nichts für „%1“, dem das Netz %2 gibt.</translation>
    </message>
    <message>
        <source>Bright places speak for “%1”, to which the net gives %2.</source>
        <translation>Helle Stellen sprechen für „%1“, dem das Netz %2 gibt.</translation>
    </message>
</context>
<context>
    <name>fitroom::HistoryPanel</name>
    <message>
        <source>Probability of the true class over the epochs</source>
        <translation>Wahrscheinlichkeit der wahren Klasse über die Epochen</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Probability of the true class</source>
        <translation>Wahrscheinlichkeit der wahren Klasse</translation>
    </message>
    <message>
        <source>“%1” was right after %2 of %3 epochs.</source>
        <translation>„%1“ war nach %2 von %3 Epochen richtig erkannt.</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation>%1 (richtig)</translation>
    </message>
    <message>
        <source>Epoch %1: taken for “%2”; “%3” has %4</source>
        <translation>Epoche %1: gehalten für „%2“; „%3“ hat %4</translation>
    </message>
</context>
<context>
    <name>fitroom::ImageGrid</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>fitroom::ImportForm</name>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Höhe in Pixeln</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the images that are made of the pictures</source>
        <translation>Größe der Bilder, die aus den Dateien entstehen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbig</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Grey images have one number a pixel, coloured ones three</source>
        <translation>Graue Bilder haben eine Zahl je Pixel, farbige drei</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Verzerren</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Auffüllen</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Beschneiden</translation>
    </message>
    <message>
        <source>The whole picture, with other proportions</source>
        <translation>Das ganze Bild mit anderen Proportionen</translation>
    </message>
    <message>
        <source>The whole picture, with the colour of its edge around it</source>
        <translation>Das ganze Bild, ringsum mit der Farbe seines Randes</translation>
    </message>
    <message>
        <source>As much of the picture’s middle as fits</source>
        <translation>So viel aus der Mitte des Bildes, wie passt</translation>
    </message>
    <message>
        <source>Proportions</source>
        <translation>Proportionen</translation>
    </message>
    <message>
        <source>What is done with pictures of other proportions than the images’</source>
        <translation>Was mit Dateien geschieht, deren Proportionen von denen der Bilder abweichen</translation>
    </message>
    <message>
        <source>Zip files of more than 10,000 files are read only when you say so</source>
        <translation>Zip-Dateien mit mehr als 10.000 Dateien werden nur auf Ihren Wunsch gelesen</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere …</translation>
    </message>
    <message>
        <source>Automatic (%1 × %2)</source>
        <translation>Automatisch (%1 × %2)</translation>
    </message>
    <message>
        <source>Automatic (grey)</source>
        <translation>Automatisch (grau)</translation>
    </message>
    <message>
        <source>Automatic (colour)</source>
        <translation>Automatisch (farbig)</translation>
    </message>
    <message>
        <source>Read all %1 files of the zip file</source>
        <translation>Alle %1 Dateien der Zip-Datei lesen</translation>
    </message>
</context>
<context>
    <name>fitroom::ImportPanel</name>
    <message>
        <source>Files of each class</source>
        <translation>Dateien jeder Klasse</translation>
    </message>
    <message>
        <source>%1 for training</source>
        <translation>%1 zum Trainieren</translation>
    </message>
    <message>
        <source>%1 for validation</source>
        <translation>%1 zum Validieren</translation>
    </message>
    <message>
        <source>%1 for testing</source>
        <translation>%1 zum Testen</translation>
    </message>
    <message>
        <source>Classes found: %1. Files found: %2.</source>
        <translation>Gefundene Klassen: %1. Gefundene Dateien: %2.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Images to make</source>
        <translation>Gewünschte Bilder</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Preview of the images</source>
        <translation>Vorschau der Bilder</translation>
    </message>
    <message>
        <source>Reading some of the pictures…</source>
        <translation>Einige Bilder werden gelesen …</translation>
    </message>
    <message>
        <source>Some of the images, as they will be</source>
        <translation>Einige der Bilder, wie sie sein werden</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Leave the pictures unread</source>
        <translation>Die Bilder nicht einlesen</translation>
    </message>
    <message>
        <source>Read all pictures as a data set</source>
        <translation>Alle Bilder als Datensatz einlesen</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>„%1“ importieren</translation>
    </message>
    <message>
        <source>The images will take %1 MB of memory.</source>
        <translation>Die Bilder werden %1 MB Speicher belegen.</translation>
    </message>
    <message>
        <source>The pictures have %1 × %2 pixels.</source>
        <translation>Die Dateien haben %1 × %2 Pixel.</translation>
    </message>
    <message>
        <source>The pictures’ widths go from %1 to %2, their heights from %3 to %4 pixels.</source>
        <translation>Die Dateien sind von %1 bis %2 Pixel breit und von %3 bis %4 Pixel hoch.</translation>
    </message>
</context>
<context>
    <name>fitroom::InsightPresenter</name>
    <message>
        <source>Measuring the map</source>
        <translation>Die Karte wird gemessen</translation>
    </message>
    <message>
        <source>Looking for wrong labels</source>
        <translation>Falsche Klassen werden gesucht</translation>
    </message>
</context>
<context>
    <name>fitroom::InspectPage</name>
    <message>
        <source>No run to inspect</source>
        <translation>Kein Lauf zum Prüfen</translation>
    </message>
    <message>
        <source>Pick a run in the list of runs, or train a net on the Train page. Here you will see how well it does and which images it gets wrong.</source>
        <translation>Wählen Sie einen Lauf aus der Liste, oder trainieren Sie ein Netz auf der Seite „Training“. Hier sehen Sie dann, wie gut es ist und bei welchen Bildern es sich irrt.</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>Noch nicht ausgewertet</translation>
    </message>
    <message>
        <source>The net is tried on images it did not learn from. That takes a few seconds; the answer is kept with the run.</source>
        <translation>Das Netz wird an Bildern erprobt, aus denen es nicht gelernt hat. Das dauert einige Sekunden; das Ergebnis bleibt beim Lauf.</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>Aus&amp;werten</translation>
    </message>
    <message>
        <source>Try the run&apos;s net on the chosen images</source>
        <translation>Das Netz des Laufs an den gewählten Bildern erproben</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Auswertung läuft</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop evaluating</source>
        <translation>Die Auswertung abbrechen</translation>
    </message>
    <message>
        <source>Images to evaluate on</source>
        <translation>Bilder zum Auswerten</translation>
    </message>
    <message>
        <source>The images the net is tried on</source>
        <translation>Die Bilder, an denen das Netz erprobt wird</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Validierungsbilder</translation>
    </message>
    <message>
        <source>Weights to use</source>
        <translation>Zu verwendende Gewichte</translation>
    </message>
    <message>
        <source>The weights with the lowest validation loss, or those at the end</source>
        <translation>Die Gewichte mit dem kleinsten Validierungsverlust oder die am Ende</translation>
    </message>
    <message>
        <source>Best weights</source>
        <translation>Beste Gewichte</translation>
    </message>
    <message>
        <source>Last weights</source>
        <translation>Letzte Gewichte</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Test-time augmentation</source>
        <translation>Augmentierung beim Testen</translation>
    </message>
    <message>
        <source>Test-time augmentation: the net sees each image in several views and the mean of its answers counts</source>
        <translation>Augmentierung beim Testen: Das Netz sieht jedes Bild in mehreren Ansichten, und der Mittelwert seiner Antworten zählt</translation>
    </message>
    <message>
        <source>One view</source>
        <translation>Eine Ansicht</translation>
    </message>
    <message>
        <source>With mirror image</source>
        <translation>Mit Spiegelbild</translation>
    </message>
    <message>
        <source>With small shifts</source>
        <translation>Mit kleinen Verschiebungen</translation>
    </message>
    <message>
        <source>Ten crops</source>
        <translation>Zehn Ausschnitte</translation>
    </message>
    <message>
        <source>%1: accuracy %2 → %3, loss %4 → %5; %6 of %7 images put right, %8 made wrong.</source>
        <translation>%1: Genauigkeit %2 → %3, Verlust %4 → %5; %6 von %7 Bildern berichtigt, %8 nun falsch.</translation>
    </message>
    <message>
        <source>&amp;Open Its Data</source>
        <translation>Seine Daten ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the data set the run was trained on</source>
        <translation>Den Datensatz öffnen, mit dem der Lauf trainiert wurde</translation>
    </message>
    <message>
        <source>Trained on other data</source>
        <translation>Mit anderen Daten trainiert</translation>
    </message>
    <message>
        <source>Its data are not open</source>
        <translation>Seine Daten sind nicht geöffnet</translation>
    </message>
    <message>
        <source>The run was trained on “%1”; “%2” is open.</source>
        <translation>Der Lauf wurde mit „%1“ trainiert; geöffnet ist „%2“.</translation>
    </message>
    <message>
        <source>The run was trained on “%1”, and the net is tried on images of that.</source>
        <translation>Der Lauf wurde mit „%1“ trainiert, und das Netz wird an Bildern davon erprobt.</translation>
    </message>
</context>
<context>
    <name>fitroom::InspectPresenter</name>
    <message>
        <source>Evaluating “%1”</source>
        <translation>„%1“ wird ausgewertet</translation>
    </message>
</context>
<context>
    <name>fitroom::JobStatus</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop this</source>
        <translation>Dies anhalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>fitroom::KeepPresenter</name>
    <message>
        <source>Save a Bookmark…</source>
        <translation>Lesezeichen speichern …</translation>
    </message>
    <message>
        <source>Save a Bookmark</source>
        <translation>Lesezeichen speichern</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Bookmarks (*.json)</source>
        <translation>Lesezeichen (*.json)</translation>
    </message>
    <message>
        <source>Open a Bookmark…</source>
        <translation>Lesezeichen öffnen …</translation>
    </message>
    <message>
        <source>Open a Bookmark</source>
        <translation>Lesezeichen öffnen</translation>
    </message>
    <message>
        <source>Export the Picture…</source>
        <translation>Bild exportieren …</translation>
    </message>
    <message>
        <source>Export the Picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG-Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Export the Coordinates…</source>
        <translation>Koordinaten exportieren …</translation>
    </message>
    <message>
        <source>Export the Coordinates</source>
        <translation>Koordinaten exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Export the Selection…</source>
        <translation>Auswahl exportieren …</translation>
    </message>
    <message>
        <source>Export the Selection</source>
        <translation>Auswahl exportieren</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Export for TensorBoard…</source>
        <translation>Für TensorBoard exportieren …</translation>
    </message>
    <message>
        <source>Export for TensorBoard&apos;s Embedding Projector</source>
        <translation>Für TensorBoards Embedding Projector exportieren</translation>
    </message>
    <message>
        <source>The selections kept earlier could not be read, so none can be added.</source>
        <translation>Die früher gemerkten Auswahlen konnten nicht gelesen werden, daher kommt keine dazu.</translation>
    </message>
</context>
<context>
    <name>fitroom::LabelBar</name>
    <message>
        <source>Undo the last label correction</source>
        <translation>Die letzte Berichtigung rückgängig machen</translation>
    </message>
    <message>
        <source>Redo the label correction</source>
        <translation>Die Berichtigung wiederherstellen</translation>
    </message>
    <message>
        <source>Label %1 Images</source>
        <translation>%1 Bilder zuordnen</translation>
    </message>
    <message>
        <source>Label Image</source>
        <translation>Bild zuordnen</translation>
    </message>
    <message>
        <source>Give the selected images another label</source>
        <translation>Die ausgewählten Bilder einer anderen Klasse zuordnen</translation>
    </message>
    <message>
        <source>Give the selected images another label; in the gallery the keys 0 to 9 do so. Your files are not changed.</source>
        <translation>Die ausgewählten Bilder einer anderen Klasse zuordnen; in der Galerie tun das die Tasten 0 bis 9. Ihre Dateien werden nicht geändert.</translation>
    </message>
</context>
<context>
    <name>fitroom::LabelPresenter</name>
    <message>
        <source>The earlier corrections are still being read. Try again in a moment.</source>
        <translation>Die früheren Berichtigungen werden noch gelesen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Labels cannot be corrected: the earlier corrections in %1 could not be read. Put that file right or move it away, then open the data set again.</source>
        <translation>Klassen können nicht berichtigt werden: Die früheren Berichtigungen in %1 konnten nicht gelesen werden. Bringen Sie diese Datei in Ordnung oder legen Sie sie beiseite und öffnen Sie dann den Datensatz noch einmal.</translation>
    </message>
    <message>
        <source>Change Test Labels</source>
        <translation>Klassen von Testbildern ändern</translation>
    </message>
    <message>
        <source>Whoever corrects test labels after looking at a net&apos;s mistakes makes its score better than it is. Do you want to change %1 test labels all the same?</source>
        <translation>Wer die Klassen von Testbildern berichtigt, nachdem er die Fehler eines Netzes gesehen hat, macht dessen Ergebnis besser, als es ist. Möchten Sie trotzdem die Klassen von %1 Testbildern ändern?</translation>
    </message>
    <message>
        <source>Change &amp;All the Same</source>
        <translation>&amp;Trotzdem ändern</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>%1 of the images are test images. All nets are measured by their labels: scores before and after cannot be compared.</source>
        <translation>%1 der Bilder sind Testbilder. An ihren Klassen werden alle Netze gemessen: Ergebnisse davor und danach sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>&amp;Change Them</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>Export the Corrected Labels</source>
        <translation>Die berichtigten Klassen exportieren</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>klassen</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>fitroom::LayerEditor</name>
    <message>
        <source>Layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
    <message>
        <source>No layer picked</source>
        <translation>Keine Schicht gewählt</translation>
    </message>
    <message>
        <source>Pick a layer in the list or in the drawing to change it here.</source>
        <translation>Wählen Sie in der Liste oder der Zeichnung eine Schicht, um sie hier zu ändern.</translation>
    </message>
</context>
<context>
    <name>fitroom::LayerList</name>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>&amp;Add layer</source>
        <translation>&amp;Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Put a layer behind the picked one, or before the output layer</source>
        <translation>Eine Schicht hinter die gewählte setzen, oder vor die Ausgabeschicht</translation>
    </message>
    <message>
        <source>Remove layers</source>
        <translation>Schichten entfernen</translation>
    </message>
    <message>
        <source>Duplicate layers</source>
        <translation>Schichten verdoppeln</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>fitroom::LayerModel</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Rechenschritte</translation>
    </message>
</context>
<context>
    <name>fitroom::LeaderboardModel</name>
    <message>
        <source>%1: %2</source>
        <comment>net: recipe</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Being trained. %1</source>
        <translation>Wird trainiert. %1</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Why it stands there</source>
        <translation>Warum er dort steht</translation>
    </message>
    <message>
        <source>Net and recipe</source>
        <translation>Netz und Rezept</translation>
    </message>
    <message>
        <source>The newest round it was tried in</source>
        <translation>Die letzte Runde, in der er versucht wurde</translation>
    </message>
    <message>
        <source>Share of the images it was not trained on that it got right in that round</source>
        <translation>Anteil der Bilder, mit denen er nicht trainiert wurde und die er in dieser Runde richtig erkannte</translation>
    </message>
    <message>
        <source>Where that share would probably lie with many more images</source>
        <translation>Wo dieser Anteil bei viel mehr Bildern wahrscheinlich läge</translation>
    </message>
    <message>
        <source>For how long it was trained in that round</source>
        <translation>Wie lange er in dieser Runde trainiert wurde</translation>
    </message>
    <message>
        <source>Why it was tried, went on or was dropped</source>
        <translation>Warum er versucht wurde, weiterkam oder ausschied</translation>
    </message>
</context>
<context>
    <name>fitroom::LearningRateBox</name>
    <message>
        <source>New learning rate</source>
        <translation>Neue Lernrate</translation>
    </message>
    <message>
        <source>A new learning rate for the phase that is running</source>
        <translation>Eine neue Lernrate für die laufende Phase</translation>
    </message>
    <message>
        <source>Apply the learning rate</source>
        <translation>Die Lernrate anwenden</translation>
    </message>
    <message>
        <source>Train on with this learning rate from the next batch</source>
        <translation>Ab dem nächsten Batch mit dieser Lernrate weiter trainieren</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>Le&amp;arning rate</source>
        <translation>L&amp;ernrate</translation>
    </message>
</context>
<context>
    <name>fitroom::Legend</name>
    <message>
        <source>Show Every Class</source>
        <translation>Alle Klassen zeigen</translation>
    </message>
    <message>
        <source>Meaning of the colours</source>
        <translation>Bedeutung der Farben</translation>
    </message>
    <message>
        <source>Untick a name to hide its points; double-click one to see it alone</source>
        <translation>Haken entfernen, um Punkte zu verbergen; Doppelklick zeigt nur diese</translation>
    </message>
    <message>
        <source>Show the points of every name again</source>
        <translation>Wieder die Punkte aller Namen zeigen</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1: %2 Punkte</translation>
    </message>
</context>
<context>
    <name>fitroom::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open Data Set Folder…</source>
        <translation>Datensatz-&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open Data Set Fi&amp;les…</source>
        <translation>&amp;Datensatz-Dateien öffnen …</translation>
    </message>
    <message>
        <source>&amp;Download Fashion-MNIST</source>
        <translation>Fashion-MNIST &amp;herunterladen</translation>
    </message>
    <message>
        <source>Open &amp;Photos…</source>
        <translation>&amp;Fotos öffnen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Embed</source>
        <translation>&amp;Einbetten</translation>
    </message>
    <message>
        <source>Tr&amp;y</source>
        <translation>P&amp;robieren</translation>
    </message>
    <message>
        <source>&amp;Run List</source>
        <translation>&amp;Läufe</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Far&amp;ben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Start Training</source>
        <translation>Training &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Resume the Chosen Run</source>
        <translation>Gewählten Lauf &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Look for Runs Again</source>
        <translation>Läufe &amp;neu einlesen</translation>
    </message>
    <message>
        <source>Open the Runs’ &amp;Folder</source>
        <translation>&amp;Ordner der Läufe öffnen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Fitting Room</source>
        <translation>Ü&amp;ber Fitting Room</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Save R&amp;eport…</source>
        <translation>&amp;Bericht speichern …</translation>
    </message>
</context>
<context>
    <name>fitroom::MainWindow</name>
    <message>
        <source>%1 – Fitting Room</source>
        <translation>%1 – Fitting Room</translation>
    </message>
    <message>
        <source>The language changes when Fitting Room is started again.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Fitting Room.</translation>
    </message>
    <message>
        <source>About Fitting Room</source>
        <translation>Über Fitting Room</translation>
    </message>
</context>
<context>
    <name>fitroom::MapPane</name>
    <message>
        <source>No data set to map</source>
        <translation>Kein Datensatz für eine Karte</translation>
    </message>
    <message>
        <source>Open a data set on the Data page, or a table of points on the left.</source>
        <translation>Öffnen Sie auf der Seite „Daten“ einen Datensatz, oder links eine Tabelle von Punkten.</translation>
    </message>
    <message>
        <source>Choose what to map</source>
        <translation>Wählen, was auf die Karte kommt</translation>
    </message>
    <message>
        <source>Each image becomes a point, and images that are alike come to lie near each other. Choose on the left what is mapped and how.</source>
        <translation>Jedes Bild wird ein Punkt, und ähnliche Bilder liegen nah beieinander. Wählen Sie links, was auf die Karte kommt und wie.</translation>
    </message>
    <message>
        <source>Making the map</source>
        <translation>Die Karte entsteht</translation>
    </message>
</context>
<context>
    <name>fitroom::MapScores</name>
    <message>
        <source>Evaluating “%1”</source>
        <translation>„%1“ wird ausgewertet</translation>
    </message>
</context>
<context>
    <name>fitroom::MapToolBar</name>
    <message>
        <source>Drag the map, or turn it where it is deep (M)</source>
        <translation>Die Karte ziehen, oder drehen, wo sie Tiefe hat (M)</translation>
    </message>
    <message>
        <source>Select all points in a rectangle; Shift adds, Ctrl takes away (R)</source>
        <translation>Alle Punkte in einem Rechteck auswählen; Umschalt fügt hinzu, Strg nimmt weg (R)</translation>
    </message>
    <message>
        <source>Select all points in an outline; Shift adds, Ctrl takes away (L)</source>
        <translation>Alle Punkte in einem Umriss auswählen; Umschalt fügt hinzu, Strg nimmt weg (L)</translation>
    </message>
    <message>
        <source>Draw the images in place of dots</source>
        <translation>Bilder statt Punkte zeichnen</translation>
    </message>
    <message>
        <source>Write each name at the middle of its points</source>
        <translation>Jeden Namen in die Mitte seiner Punkte schreiben</translation>
    </message>
    <message>
        <source>Draw lines of equal density of the points</source>
        <translation>Linien gleicher Punktdichte zeichnen</translation>
    </message>
    <message>
        <source>Size of the points</source>
        <translation>Größe der Punkte</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Die ganze Karte zeigen</translation>
    </message>
    <message>
        <source>Show the whole map (0)</source>
        <translation>Die ganze Karte zeigen (0)</translation>
    </message>
    <message>
        <source>Keep the map</source>
        <translation>Karte aufheben</translation>
    </message>
    <message>
        <source>Bookmarks, and files of the map</source>
        <translation>Lesezeichen und Dateien der Karte</translation>
    </message>
    <message>
        <source>Give the map the whole page (F)</source>
        <translation>Der Karte die ganze Seite geben (F)</translation>
    </message>
</context>
<context>
    <name>fitroom::MatrixTab</name>
    <message>
        <source>Rows: true class. Columns: predicted class.</source>
        <translation>Zeilen: wahre Klasse. Spalten: vorhergesagte Klasse.</translation>
    </message>
    <message>
        <source>What cells show</source>
        <translation>Was die Zellen zeigen</translation>
    </message>
    <message>
        <source>Show numbers of images, or per cent of the true class</source>
        <translation>Anzahl der Bilder oder Prozent der wahren Klasse zeigen</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Order of the classes</source>
        <translation>Reihenfolge der Klassen</translation>
    </message>
    <message>
        <source>Classes in their own order, or those taken for each other side by side</source>
        <translation>Klassen in ihrer eigenen Reihenfolge oder verwechselte nebeneinander</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Nach Klasse</translation>
    </message>
    <message>
        <source>By confusion</source>
        <translation>Nach Verwechslung</translation>
    </message>
</context>
<context>
    <name>fitroom::MatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>%1 taken for what it is: %2 of %3 images, %4</source>
        <translation>%1 richtig erkannt: %2 von %3 Bildern, %4</translation>
    </message>
    <message>
        <source>%1 taken for %2: %3 of %4 images, %5</source>
        <translation>%1 für %2 gehalten: %3 von %4 Bildern, %5</translation>
    </message>
</context>
<context>
    <name>fitroom::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>fitroom::MetricChart</name>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>Genauigkeit (%)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
</context>
<context>
    <name>fitroom::ModelPage</name>
    <message>
        <source>No net chosen</source>
        <translation>Kein Netz gewählt</translation>
    </message>
    <message>
        <source>Open a net from a JSON file</source>
        <translation>Ein Netz aus einer JSON-Datei öffnen</translation>
    </message>
    <message>
        <source>Layer %1, %2: %3</source>
        <translation>Schicht %1, %2: %3</translation>
    </message>
    <message>
        <source>Choose a net first.</source>
        <translation>Wählen Sie zuerst ein Netz.</translation>
    </message>
    <message>
        <source>Choose a built-in net above, begin a new one, or drop a net’s JSON file here.</source>
        <translation>Wählen Sie oben ein eingebautes Netz, beginnen Sie ein neues, oder ziehen Sie die JSON-Datei eines Netzes hierher.</translation>
    </message>
    <message>
        <source>Ne&amp;w net</source>
        <translation>Neu&amp;es Netz</translation>
    </message>
    <message>
        <source>Begin with a net of one layer</source>
        <translation>Mit einem Netz aus einer Schicht beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen …</translation>
    </message>
</context>
<context>
    <name>fitroom::ModelPresenter</name>
    <message>
        <source>Open a Net</source>
        <translation>Netz öffnen</translation>
    </message>
    <message>
        <source>Nets (*.json)</source>
        <translation>Netze (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Show Another Net</source>
        <translation>Anderes Netz zeigen</translation>
    </message>
    <message>
        <source>The changes to “%1” are saved nowhere. Discard them?</source>
        <translation>Die Änderungen an „%1“ sind nirgends gespeichert. Verwerfen?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Run “%1”</source>
        <translation>Lauf „%1“</translation>
    </message>
    <message>
        <source>New net</source>
        <translation>Neues Netz</translation>
    </message>
    <message>
        <source>Save the Net</source>
        <translation>Netz speichern</translation>
    </message>
</context>
<context>
    <name>fitroom::MoreForm</name>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>The share of certainty that is spread over all classes; 0 is none</source>
        <translation>Der Anteil der Gewissheit, der über alle Klassen verteilt wird; 0 ist keiner</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Stop early after</source>
        <translation>Früh anhalten nach</translation>
    </message>
    <message>
        <source>Stop when the validation loss has not fallen for so many epochs</source>
        <translation>Anhalten, wenn der Validierungsverlust so viele Epochen nicht gefallen ist</translation>
    </message>
    <message>
        <source> epochs</source>
        <translation> Epochen</translation>
    </message>
    <message>
        <source>For validation</source>
        <translation>Zur Validierung</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>Startwert der Aufteilung</translation>
    </message>
    <message>
        <source>Another number, another choice of validation images</source>
        <translation>Andere Zahl, andere Auswahl der Validierungsbilder</translation>
    </message>
    <message>
        <source>Stratified</source>
        <translation>Geschichtet</translation>
    </message>
    <message>
        <source>Each class has the same share among the validation images</source>
        <translation>Jede Klasse hat denselben Anteil an den Validierungsbildern</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>Learn from no more than so many images, for a quick try</source>
        <translation>Aus höchstens so vielen Bildern lernen, für einen schnellen Versuch</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>First weights, order of images and random changes follow from it: the same seed gives the same training</source>
        <translation>Anfangsgewichte, Reihenfolge der Bilder und zufällige Veränderungen folgen daraus: Derselbe Startwert ergibt dasselbe Training</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Automatic takes bfloat16 where the processor is fast at it</source>
        <translation>Automatisch nimmt bfloat16, wo der Prozessor damit schnell ist</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>alle Kerne</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>How many processor cores the training may use</source>
        <translation>Wie viele Prozessorkerne das Training benutzen darf</translation>
    </message>
    <message>
        <source>equal shares</source>
        <translation>gleiche Anteile</translation>
    </message>
    <message>
        <source>The share of the training images that is not learnt from but validated on, where the data set does not bring images for that</source>
        <translation>Der Anteil der Trainingsbilder, aus denen nicht gelernt, sondern an denen validiert wird, wenn der Datensatz keine Bilder dafür mitbringt</translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation>Bilder je Klasse</translation>
    </message>
    <message>
        <source>Use only so many training images of each class, drawn by the seed of the split</source>
        <translation>Nur so viele Trainingsbilder je Klasse verwenden, ausgelost mit dem Startwert der Aufteilung</translation>
    </message>
</context>
<context>
    <name>fitroom::NearestPanel</name>
    <message>
        <source>Nearest training images</source>
        <translation>Ähnlichste Trainingsbilder</translation>
    </message>
    <message>
        <source>Image %1: %2, distance %3</source>
        <translation>Bild %1: %2, Abstand %3</translation>
    </message>
    <message>
        <source>Of the %1 nearest, %2 are “%3”, as the net says.</source>
        <translation>Von den %1 ähnlichsten sind %2 „%3“, wie das Netz sagt.</translation>
    </message>
    <message>
        <source>Of the %1 nearest, %2 are “%3”, the true class, and %4 “%5”, as the net says.</source>
        <translation>Von den %1 ähnlichsten sind %2 „%3“, die wahre Klasse, und %4 „%5“, wie das Netz sagt.</translation>
    </message>
    <message>
        <source>By the cosine distance of the %1 features before the last layer, among %2 training images (%3 MiB of memory).</source>
        <translation>Nach dem Kosinusabstand der %1 Merkmale vor der letzten Schicht, unter %2 Trainingsbildern (%3 MiB Speicher).</translation>
    </message>
</context>
<context>
    <name>fitroom::NeighbourPanel</name>
    <message>
        <source>Number of neighbours</source>
        <translation>Anzahl der Nachbarn</translation>
    </message>
    <message>
        <source>How many neighbours are shown, 1 to 999</source>
        <translation>Wie viele Nachbarn gezeigt werden, 1 bis 999</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>How distances are measured: by the angle between two points, or along a straight line</source>
        <translation>Wie Abstände gemessen werden: als Winkel zwischen zwei Punkten oder entlang einer Geraden</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Euclidean</source>
        <translation>Euklidisch</translation>
    </message>
    <message>
        <source>Nearest neighbours</source>
        <translation>Nächste Nachbarn</translation>
    </message>
    <message>
        <source>%1, image %2, at a distance of %3. A double click picks it.</source>
        <translation>%1, Bild %2, im Abstand %3. Ein Doppelklick wählt es.</translation>
    </message>
    <message>
        <source>Click a point on the map: its nearest neighbours among the points it was made from come here.</source>
        <translation>Klicken Sie auf einen Punkt der Karte: hier erscheinen seine nächsten Nachbarn unter den Punkten, aus denen sie entstand.</translation>
    </message>
    <message>
        <source>Nearest to %1</source>
        <translation>Am nächsten zu %1</translation>
    </message>
</context>
<context>
    <name>fitroom::NetDiagram</name>
    <message>
        <source>Drawing of the net</source>
        <translation>Zeichnung des Netzes</translation>
    </message>
    <message>
        <source>The net from its input at the top to its output; click a layer to find it in the table</source>
        <translation>Das Netz von der Eingabe oben bis zur Ausgabe; ein Klick auf eine Schicht zeigt sie in der Tabelle</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>fitroom::NetEditor</name>
    <message>
        <source>%1, edited</source>
        <translation>%1, bearbeitet</translation>
    </message>
    <message>
        <source>Add a Layer</source>
        <translation>Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Remove Layers</source>
        <translation>Schichten entfernen</translation>
    </message>
    <message>
        <source>Duplicate Layers</source>
        <translation>Schichten verdoppeln</translation>
    </message>
    <message>
        <source>Move Layers</source>
        <translation>Schichten verschieben</translation>
    </message>
    <message>
        <source>Change a Layer</source>
        <translation>Schicht ändern</translation>
    </message>
    <message>
        <source>Rename the Net</source>
        <translation>Netz umbenennen</translation>
    </message>
</context>
<context>
    <name>fitroom::NetFigures</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Multiply-adds an image</source>
        <translation>Rechenschritte je Bild</translation>
    </message>
    <message>
        <source>To train</source>
        <translation>Fürs Training</translation>
    </message>
    <message>
        <source>An epoch here</source>
        <translation>Eine Epoche hier</translation>
    </message>
    <message>
        <source>Parameters, all trainable</source>
        <translation>Parameter, alle trainierbar</translation>
    </message>
    <message>
        <source>Parameters, %1 trainable</source>
        <translation>Parameter, davon %1 trainierbar</translation>
    </message>
    <message>
        <source>To train, batches of %1</source>
        <translation>Fürs Training, Batches von %1</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen …</translation>
    </message>
    <message>
        <source>An epoch: not possible</source>
        <translation>Eine Epoche: nicht möglich</translation>
    </message>
    <message>
        <source>Training and validation, worked out from a short trial on this computer</source>
        <translation>Training und Validierung, hochgerechnet aus einem kurzen Versuch auf diesem Rechner</translation>
    </message>
    <message>
        <source>Cancel the measurement</source>
        <translation>Messung abbrechen</translation>
    </message>
    <message>
        <source>Measure an epoch</source>
        <translation>Eine Epoche messen</translation>
    </message>
    <message>
        <source>End the trial</source>
        <translation>Den Versuch beenden</translation>
    </message>
    <message>
        <source>Train for some batches, to see how long an epoch takes</source>
        <translation>Einige Batches trainieren, um zu sehen, wie lange eine Epoche dauert</translation>
    </message>
    <message>
        <source>&lt; 1 s</source>
        <translation>&lt; 1 s</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Weights %1, gradients %2, optimiser %3, activations %4.</source>
        <translation>Gewichte %1, Gradienten %2, Optimierer %3, Aktivierungen %4.</translation>
    </message>
    <message>
        <source>Batch, optimiser and precision are those of the Train page.</source>
        <translation>Batch, Optimierer und Genauigkeit sind die der Seite Training.</translation>
    </message>
</context>
<context>
    <name>fitroom::NetHeader</name>
    <message>
        <source>Train &amp;this net</source>
        <translation>Dieses Netz &amp;trainieren</translation>
    </message>
    <message>
        <source>Name of the net</source>
        <translation>Name des Netzes</translation>
    </message>
    <message>
        <source>What the net is called; click to change it</source>
        <translation>Wie das Netz heißt; zum Ändern anklicken</translation>
    </message>
    <message>
        <source>Built-in nets</source>
        <translation>Eingebaute Netze</translation>
    </message>
    <message>
        <source>Begin with one of the built-in nets</source>
        <translation>Mit einem der eingebauten Netze beginnen</translation>
    </message>
    <message>
        <source>&amp;New net</source>
        <translation>&amp;Neues Netz</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Net file</source>
        <translation>&amp;Netzdatei</translation>
    </message>
    <message>
        <source>Net file</source>
        <translation>Netzdatei</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Compare nets</source>
        <translation>Netze vergleichen</translation>
    </message>
    <message>
        <source>Show this net beside another one</source>
        <translation>Dieses Netz neben einem anderen zeigen</translation>
    </message>
    <message>
        <source>Train this net</source>
        <translation>Dieses Netz trainieren</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>Go to the Train page with this net</source>
        <translation>Mit diesem Netz zur Seite Training gehen</translation>
    </message>
    <message>
        <source>Show the &amp;run’s net</source>
        <translation>Netz des &amp;Laufs zeigen</translation>
    </message>
    <message>
        <source>Show the net of the &amp;run “%1”</source>
        <translation>Netz des &amp;Laufs „%1“ zeigen</translation>
    </message>
    <message>
        <source>Pretrained &amp;weights…</source>
        <translation>&amp;Vortrainierte Gewichte…</translation>
    </message>
    <message>
        <source>New, open, save, pretrained weights</source>
        <translation>Neu, öffnen, speichern, vortrainierte Gewichte</translation>
    </message>
</context>
<context>
    <name>fitroom::NetView</name>
    <message>
        <source>Smaller drawing (Ctrl+mouse wheel)</source>
        <translation>Zeichnung verkleinern (Strg+Mausrad)</translation>
    </message>
    <message>
        <source>The whole net</source>
        <translation>Das ganze Netz</translation>
    </message>
    <message>
        <source>Larger drawing (Ctrl+mouse wheel)</source>
        <translation>Zeichnung vergrößern (Strg+Mausrad)</translation>
    </message>
    <message>
        <source>Drawing of the net</source>
        <translation>Zeichnung des Netzes</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
</context>
<context>
    <name>fitroom::OptimiserForm</name>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtszerfall</translation>
    </message>
    <message>
        <source>Draws weights towards 0: as an L2 penalty with Adam and SGD, by itself with AdamW</source>
        <translation>Zieht Gewichte gegen 0: als L2-Strafe bei Adam und SGD, für sich bei AdamW</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>How much of the old mean of gradients is kept</source>
        <translation>Wie viel vom alten Mittel der Gradienten bleibt</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>How much of the old mean of squared gradients is kept</source>
        <translation>Wie viel vom alten Mittel der quadrierten Gradienten bleibt</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Keeps the division by small gradients in bounds</source>
        <translation>Hält die Division durch kleine Gradienten in Grenzen</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Impuls</translation>
    </message>
    <message>
        <source>How much of the last step is taken again</source>
        <translation>Wie viel vom letzten Schritt noch einmal gegangen wird</translation>
    </message>
    <message>
        <source>look ahead</source>
        <translation>vorausschauen</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Take the gradient where the momentum will have led</source>
        <translation>Den Gradienten dort nehmen, wohin der Impuls führen wird</translation>
    </message>
</context>
<context>
    <name>fitroom::PairedGrid</name>
    <message>
        <source>Show these images</source>
        <translation>Diese Bilder zeigen</translation>
    </message>
    <message>
        <source>Both right</source>
        <translation>Beide richtig</translation>
    </message>
    <message>
        <source>Only this run right</source>
        <translation>Nur dieser Lauf richtig</translation>
    </message>
    <message>
        <source>Only the other right</source>
        <translation>Nur der andere richtig</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>Beide falsch</translation>
    </message>
</context>
<context>
    <name>fitroom::PcaForm</name>
    <message>
        <source>Across</source>
        <translation>Waagerecht</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Towards you</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>The component along this axis, with its share of the variance</source>
        <translation>Die Komponente entlang dieser Achse, mit ihrem Anteil an der Varianz</translation>
    </message>
    <message>
        <source>Component %1 (%2)</source>
        <translation>Komponente %1 (%2)</translation>
    </message>
    <message>
        <source>The axes hold %1 of the variance, the first %2 components %3.</source>
        <translation>Die Achsen enthalten %1 der Varianz, die ersten %2 Komponenten %3.</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>How many components are found; any of them can be an axis</source>
        <translation>Wie viele Komponenten berechnet werden; jede davon kann eine Achse sein</translation>
    </message>
</context>
<context>
    <name>fitroom::PhasesForm</name>
    <message>
        <source>Add a phase</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <source>Go on with a further phase after the last one</source>
        <translation>Nach der letzten mit einer weiteren Phase fortfahren</translation>
    </message>
    <message>
        <source>Remove this phase</source>
        <translation>Diese Phase entfernen</translation>
    </message>
    <message>
        <source>Remove the phase that is shown</source>
        <translation>Die gezeigte Phase entfernen</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>The phases follow one another; weights and optimiser go on</source>
        <translation>Die Phasen folgen aufeinander; Gewichte und Optimierer gehen weiter</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Phase %1</translation>
    </message>
</context>
<context>
    <name>fitroom::PhotoModel</name>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>Unbekannt (%1)</translation>
    </message>
</context>
<context>
    <name>fitroom::PhotoReasons</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Classes, reasons or similar images</source>
        <translation>Klassen, Gründe oder ähnliche Bilder</translation>
    </message>
    <message>
        <source>What the net takes the photo for, what in it speaks for that, and the training images that are most like it</source>
        <translation>Wofür das Netz das Foto hält, was darin dafür spricht, und die ähnlichsten Trainingsbilder</translation>
    </message>
    <message>
        <source>Likeliest classes</source>
        <translation>Wahrscheinlichste Klassen</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Similar images</source>
        <translation>Ähnliche Bilder</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What has been computed is kept</source>
        <translation>Was berechnet wurde, bleibt erhalten</translation>
    </message>
    <message>
        <source>Asking the net …</source>
        <translation>Das Netz wird gefragt …</translation>
    </message>
    <message>
        <source>Comparing with the training images …</source>
        <translation>Vergleich mit den Trainingsbildern …</translation>
    </message>
</context>
<context>
    <name>fitroom::PhotoView</name>
    <message>
        <source>What the net takes the photo for, likeliest first</source>
        <translation>Wofür das Netz das Foto hält, das Wahrscheinlichste zuerst</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>As the net sees it</source>
        <translation>Wie das Netz es sieht</translation>
    </message>
    <message>
        <source>The picture that goes into the net</source>
        <translation>Das Bild, das ins Netz geht</translation>
    </message>
    <message>
        <source>Pick a run in the list of runs: its net will classify the photo.</source>
        <translation>Wählen Sie einen Lauf aus der Liste: Sein Netz wird das Foto klassifizieren.</translation>
    </message>
    <message>
        <source>Classifying…</source>
        <translation>Wird klassifiziert …</translation>
    </message>
    <message>
        <source>The confidence is calibrated on the validation images (temperature %1).</source>
        <translation>Die Sicherheit ist an den Validierungsbildern kalibriert (Temperatur %1).</translation>
    </message>
    <message>
        <source>The confidence is as the net gives it. The Calibration tab of the Inspect page calibrates it.</source>
        <translation>Die Sicherheit ist so, wie das Netz sie angibt. Der Reiter „Kalibrierung“ der Seite „Prüfen“ kalibriert sie.</translation>
    </message>
    <message>
        <source>&amp;Negate</source>
        <translation>Ne&amp;gativ</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>Ausgeschnitten</translation>
    </message>
    <message>
        <source>The garment that was found, grey, on black</source>
        <translation>Das gefundene Kleidungsstück, grau auf Schwarz</translation>
    </message>
    <message>
        <source>Dark becomes bright, as Fashion-MNIST was made; for a photo of a bright garment on black leave it off</source>
        <translation>Dunkles wird hell, wie bei Fashion-MNIST; für ein helles Kleidungsstück auf Schwarz aus lassen</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Average over placements</source>
        <translation>Über Lagen mitteln</translation>
    </message>
    <message>
        <source>Ask the net about several placements of each garment, a little smaller and moved, mirrored too if it learnt from mirrored images, and take the mean of its answers</source>
        <translation>Das Netz nach mehreren Lagen jedes Kleidungsstücks fragen, etwas kleiner und verschoben, auch gespiegelt, wenn es aus gespiegelten Bildern lernte, und seine Antworten mitteln</translation>
    </message>
    <message>
        <source>Nothing is left of the garment. Undo the last correction, or paint over what is garment.</source>
        <translation>Vom Kleidungsstück ist nichts übrig. Nehmen Sie die letzte Berichtigung zurück, oder übermalen Sie, was Kleidungsstück ist.</translation>
    </message>
    <message>
        <source>One of %1 placements.</source>
        <translation>Eine von %1 Lagen.</translation>
    </message>
    <message>
        <source>Avera&amp;ge</source>
        <translation>M&amp;itteln</translation>
    </message>
    <message>
        <source>This looks like nothing the network was trained on: its distance to the training images is %1, and 95 % of the validation images stay under %2.</source>
        <translation>Das gleicht nichts, woraus das Netz gelernt hat: Der Abstand zu den Trainingsbildern ist %1, und 95 % der Validierungsbilder bleiben unter %2.</translation>
    </message>
    <message>
        <source>Measured by the features before the net&apos;s last layer, scaled to unit length: the distance to neighbour number %1 among %2 training images (Sun and others 2022, “Out-of-distribution detection with deep nearest neighbors”)</source>
        <translation>Gemessen an den Merkmalen vor der letzten Schicht des Netzes, auf Länge eins gebracht: der Abstand zum Nachbarn Nummer %1 unter %2 Trainingsbildern (Sun und andere 2022, „Out-of-distribution detection with deep nearest neighbors“)</translation>
    </message>
    <message>
        <source>The net sees %1, as they came.</source>
        <translation>Das Netz sieht %1, unverändert.</translation>
    </message>
    <message>
        <source>The net sees %1, resized from %2 × %3.</source>
        <translation>Das Netz sieht %1, verkleinert oder vergrößert aus %2 × %3.</translation>
    </message>
    <message>
        <source>The net sees %1: the garment, sharpened and put in the middle.</source>
        <translation>Das Netz sieht %1: das Kleidungsstück, geschärft und in die Mitte gesetzt.</translation>
    </message>
    <message>
        <source>The net sees %1. No garment stands out; all of the box is taken.</source>
        <translation>Das Netz sieht %1. Kein Kleidungsstück hebt sich ab; der ganze Rahmen ist genommen.</translation>
    </message>
    <message>
        <source>The net sees %1. No garment stands out; nearly all of the photo is taken.</source>
        <translation>Das Netz sieht %1. Kein Kleidungsstück hebt sich ab; fast das ganze Foto ist genommen.</translation>
    </message>
    <message>
        <source>&amp;Lies flat</source>
        <translation>Liegt fla&amp;ch</translation>
    </message>
    <message>
        <source>Lying flat, a garment is wider than when it is worn, as Fashion-MNIST shows them: it is made narrower. Leave it off for clothes that are worn, and for shoes and bags</source>
        <translation>Flach liegend ist ein Kleidungsstück breiter als getragen, wie Fashion-MNIST sie zeigt: Es wird schmaler gemacht. Bei getragener Kleidung, Schuhen und Taschen abschalten</translation>
    </message>
    <message>
        <source>The net sees %1: the garment, narrowed, sharpened and put in the middle.</source>
        <translation>Das Netz sieht %1: das Kleidungsstück, schmaler gemacht, geschärft und in die Mitte gesetzt.</translation>
    </message>
</context>
<context>
    <name>fitroom::PickedImage</name>
    <message>
        <source>Picked image</source>
        <translation>Gewähltes Bild</translation>
    </message>
    <message>
        <source>The image picked in the gallery</source>
        <translation>Das in der Galerie gewählte Bild</translation>
    </message>
    <message>
        <source>Pick an image to see it here</source>
        <translation>Wählen Sie ein Bild, um es hier zu sehen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Pixel mean</source>
        <translation>Pixelmittel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (war %2)</translation>
    </message>
</context>
<context>
    <name>fitroom::Placeholder</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>fitroom::PrecisionRecallPlot</name>
    <message>
        <source>Precision over recall</source>
        <translation>Präzision über der Trefferquote</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
</context>
<context>
    <name>fitroom::PrecisionRecallTab</name>
    <message>
        <source>Average precision</source>
        <translation>Mittlere Präzision</translation>
    </message>
    <message>
        <source>Pick a class to make its curve stand out</source>
        <translation>Eine Klasse wählen, um ihre Kurve hervorzuheben</translation>
    </message>
</context>
<context>
    <name>fitroom::PredictionDetail</name>
    <message>
        <source>Picked image</source>
        <translation>Gewähltes Bild</translation>
    </message>
    <message>
        <source>The image picked in the gallery</source>
        <translation>Das in der Galerie gewählte Bild</translation>
    </message>
    <message>
        <source>Pick an image to see what the net makes of it</source>
        <translation>Wählen Sie ein Bild, um zu sehen, wofür das Netz es hält</translation>
    </message>
    <message>
        <source>The three likeliest classes</source>
        <translation>Die drei wahrscheinlichsten Klassen</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Wahre Klasse</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
</context>
<context>
    <name>fitroom::PredictionGallery</name>
    <message>
        <source>Show All Mistakes</source>
        <translation>Alle Fehler zeigen</translation>
    </message>
    <message>
        <source>Images the net was tried on</source>
        <translation>Bilder, an denen das Netz erprobt wurde</translation>
    </message>
    <message>
        <source>There is no such image.</source>
        <translation>Es gibt kein solches Bild.</translation>
    </message>
    <message>
        <source>Which images</source>
        <translation>Welche Bilder</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Right ones</source>
        <translation>Richtige</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>Image %1: %2, taken for %3 with %4</source>
        <translation>Bild %1: %2, mit %4 für %3 gehalten</translation>
    </message>
    <message>
        <source>Show mistakes, right answers or both</source>
        <translation>Fehler, richtige Antworten oder beides zeigen</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>Reihenfolge der Bilder</translation>
    </message>
    <message>
        <source>Which images come first</source>
        <translation>Welche Bilder zuerst kommen</translation>
    </message>
    <message>
        <source>Highest loss first</source>
        <translation>Höchster Verlust zuerst</translation>
    </message>
    <message>
        <source>Lowest loss first</source>
        <translation>Niedrigster Verlust zuerst</translation>
    </message>
    <message>
        <source>Most confident first</source>
        <translation>Sicherste zuerst</translation>
    </message>
    <message>
        <source>Least confident first</source>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <source>As in the data set</source>
        <translation>Wie im Datensatz</translation>
    </message>
    <message>
        <source>Images shown</source>
        <translation>Gezeigte Bilder</translation>
    </message>
    <message>
        <source>Leave these images (Escape in the confusion matrix)</source>
        <translation>Diese Bilder verlassen (Escape in der Konfusionsmatrix)</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Why the net says this of the picked image: Grad-CAM, feature maps, history, nearest images (Enter)</source>
        <translation>Warum das Netz dies zum gewählten Bild sagt: Grad-CAM, Merkmalskarten, Verlauf, ähnlichste Bilder (Eingabetaste)</translation>
    </message>
    <message>
        <source>Previous image (Shift+N)</source>
        <translation>Voriges Bild (Umschalt+N)</translation>
    </message>
    <message>
        <source>Next image (N)</source>
        <translation>Nächstes Bild (N)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>fitroom::PreviewGrid</name>
    <message>
        <source>Images and their random versions</source>
        <translation>Bilder und ihre zufälligen Fassungen</translation>
    </message>
</context>
<context>
    <name>fitroom::ProblemModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>fitroom::ProblemPanel</name>
    <message>
        <source>Files passed over: %1</source>
        <translation>Übergangene Dateien: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Hinweise: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Die Liste anzeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the list, a line for each file</source>
        <translation>Die Liste kopieren, eine Zeile je Datei</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Files passed over, and notes</source>
        <translation>Übergangene Dateien und Hinweise</translation>
    </message>
</context>
<context>
    <name>fitroom::QualityPanel</name>
    <message>
        <source>Measure the Map</source>
        <translation>Karte messen</translation>
    </message>
    <message>
        <source>Compare neighbours on the map with neighbours among the points it was made from</source>
        <translation>Nachbarn auf der Karte mit denen unter den Punkten vergleichen, aus denen sie entstand</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen …</translation>
    </message>
    <message>
        <source>Measuring, %1</source>
        <translation>Wird gemessen, %1</translation>
    </message>
    <message>
        <source>Trustworthiness %1, neighbours kept %2 (of %3). “Neighbours kept” is a colour now.</source>
        <translation>Vertrauenswürdigkeit %1, erhaltene Nachbarn %2 (von %3). „Erhaltene Nachbarn“ ist jetzt eine Farbe.</translation>
    </message>
    <message>
        <source>Trustworthiness: how far points that are near on the map are near indeed (Venna and Kaski 2001). Neighbours kept: share of the nearest neighbours that are nearest on the map too.</source>
        <translation>Vertrauenswürdigkeit: wie weit Punkte, die auf der Karte nah sind, es wirklich sind (Venna und Kaski 2001). Erhaltene Nachbarn: Anteil der nächsten Nachbarn, die es auch auf der Karte sind.</translation>
    </message>
</context>
<context>
    <name>fitroom::Quitting</name>
    <message>
        <source>Quit Fitting Room</source>
        <translation>Fitting Room beenden</translation>
    </message>
    <message>
        <source>A network is being trained. Quitting stops it and saves it first; it can be resumed later from where it was.</source>
        <translation>Ein Netz wird gerade trainiert. Beim Beenden wird es zuvor angehalten und gesichert; später kann es von dort aus weitergehen.</translation>
    </message>
    <message>
        <source>&amp;Stop, Save and Quit</source>
        <translation>&amp;Anhalten, sichern und beenden</translation>
    </message>
    <message>
        <source>Go On &amp;Training</source>
        <translation>Weiter &amp;trainieren</translation>
    </message>
    <message>
        <source>The trainings that wait for their turn are forgotten.</source>
        <translation>Die wartenden Trainings werden vergessen.</translation>
    </message>
</context>
<context>
    <name>fitroom::Rail</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>Einbetten</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Look at the images and their classes</source>
        <translation>Die Bilder und ihre Klassen ansehen</translation>
    </message>
    <message>
        <source>Choose a net and see its layers</source>
        <translation>Ein Netz wählen und seine Schichten sehen</translation>
    </message>
    <message>
        <source>Choose a recipe and train the net</source>
        <translation>Ein Rezept wählen und das Netz trainieren</translation>
    </message>
    <message>
        <source>See how well a run does, and where it fails</source>
        <translation>Sehen, wie gut ein Lauf ist und wo er sich irrt</translation>
    </message>
    <message>
        <source>See which images are alike, as a map</source>
        <translation>Als Karte sehen, welche Bilder sich ähneln</translation>
    </message>
    <message>
        <source>Classify photos of your own</source>
        <translation>Eigene Fotos klassifizieren</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
</context>
<context>
    <name>fitroom::RateFinder</name>
    <message>
        <source>Loo&amp;k again</source>
        <translation>&amp;Erneut suchen</translation>
    </message>
    <message>
        <source>Begin anew with the net and the recipe as they are now</source>
        <translation>Mit dem Netz und dem Rezept, wie sie jetzt sind, neu beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop and keep what is drawn</source>
        <translation>Anhalten und behalten, was gezeichnet ist</translation>
    </message>
    <message>
        <source>Put the chosen rate into the recipe</source>
        <translation>Die gewählte Lernrate ins Rezept übernehmen</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Eine Lernrate finden</translation>
    </message>
    <message>
        <source>Loo&amp;k for a rate</source>
        <translation>Lernrate &amp;finden</translation>
    </message>
    <message>
        <source>Train while the learning rate grows, with the phase that the form shows</source>
        <translation>Mit wachsender Lernrate trainieren, mit der Phase, die das Formular zeigt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Use it in phase %1</source>
        <translation>In Phase %1 &amp;übernehmen</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>This trains the net of the form for at most 200 steps while the learning rate grows from 0.000001 to 10, and shows how the loss answers. The net is thrown away afterwards.</source>
        <translation>Das trainiert das Netz des Formulars höchstens 200 Schritte lang, während die Lernrate von 0,000001 auf 10 wächst, und zeigt, wie der Verlust antwortet. Das Netz wird danach verworfen.</translation>
    </message>
    <message>
        <source>The loss falls fastest at %1, the rate to try first, and grows beyond %2. Click the curve to choose another rate.</source>
        <translation>Der Verlust fällt am schnellsten bei %1, der Lernrate für den ersten Versuch, und wächst jenseits von %2. Ein Klick auf die Kurve wählt eine andere.</translation>
    </message>
    <message>
        <source>The loss did not fall at any of these rates.</source>
        <translation>Der Verlust ist bei keiner dieser Lernraten gefallen.</translation>
    </message>
</context>
<context>
    <name>fitroom::RatePlot</name>
    <message>
        <source>Loss over the learning rate</source>
        <translation>Verlust über der Lernrate</translation>
    </message>
    <message>
        <source>Click, or press Left or Right, to choose a rate</source>
        <translation>Mit einem Klick oder den Tasten Links und Rechts eine Lernrate wählen</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
</context>
<context>
    <name>fitroom::RatePresenter</name>
    <message>
        <source>Finding a learning rate</source>
        <translation>Lernrate wird gesucht</translation>
    </message>
</context>
<context>
    <name>fitroom::ReasonsPresenter</name>
    <message>
        <source>Open the data set the run was trained on to see its images.</source>
        <translation>Öffnen Sie den Datensatz, mit dem der Lauf trainiert wurde, um dessen Bilder zu sehen.</translation>
    </message>
    <message>
        <source>Comparing with the training images</source>
        <translation>Vergleich mit den Trainingsbildern</translation>
    </message>
</context>
<context>
    <name>fitroom::RecipeForm</name>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>SGD mit Impuls</translation>
    </message>
    <message>
        <source>&amp;Optimiser</source>
        <translation>&amp;Optimierer</translation>
    </message>
    <message>
        <source>How steps are made from gradients</source>
        <translation>Wie aus Gradienten Schritte werden</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>&amp;Batchgröße</translation>
    </message>
    <message>
        <source>How many images one step learns from</source>
        <translation>Aus wie vielen Bildern ein Schritt lernt</translation>
    </message>
    <message>
        <source>A field does not hold a number.</source>
        <translation>In einem Feld steht keine Zahl.</translation>
    </message>
</context>
<context>
    <name>fitroom::ReliabilityPlot</name>
    <message>
        <source>Reliability diagram</source>
        <translation>Zuverlässigkeitsdiagramm</translation>
    </message>
    <message>
        <source>Share right</source>
        <translation>Anteil richtig</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Confidence %1 to %2: %3 images, mean confidence %4, right %5</source>
        <translation>Sicherheit %1 bis %2: %3 Bilder, mittlere Sicherheit %4, richtig %5</translation>
    </message>
</context>
<context>
    <name>fitroom::ReplayBar</name>
    <message>
        <source>Epoch of the map</source>
        <translation>Epoche der Karte</translation>
    </message>
    <message>
        <source>Shows the map as it was after each epoch of the training</source>
        <translation>Zeigt die Karte, wie sie nach jeder Epoche des Trainings war</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
</context>
<context>
    <name>fitroom::ReportModel</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Macro average</source>
        <translation>Makro-Mittel</translation>
    </message>
    <message>
        <source>Weighted average</source>
        <translation>Gewichtetes Mittel</translation>
    </message>
    <message>
        <source>Of the images taken for this class, the share that are of it</source>
        <translation>Anteil der Bilder dieser Klasse an denen, die für sie gehalten wurden</translation>
    </message>
    <message>
        <source>Of the images of this class, the share that are found</source>
        <translation>Anteil der gefundenen an den Bildern dieser Klasse</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall</source>
        <translation>Harmonisches Mittel aus Präzision und Trefferquote</translation>
    </message>
    <message>
        <source>Images of this class</source>
        <translation>Bilder dieser Klasse</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>fitroom::ReportSaver</name>
    <message>
        <source>A report needs the data the run was trained on. Open %1 first.</source>
        <translation>Ein Bericht braucht die Daten, mit denen der Lauf trainiert wurde. Öffnen Sie zuerst %1.</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>Der Bericht ist als %1 gespeichert.</translation>
    </message>
    <message>
        <source>No report was saved.</source>
        <translation>Es wurde kein Bericht gespeichert.</translation>
    </message>
    <message>
        <source>Saving the report of “%1”</source>
        <translation>Der Bericht von „%1“ wird gespeichert</translation>
    </message>
</context>
<context>
    <name>fitroom::ReportTab</name>
    <message>
        <source>Report by class</source>
        <translation>Bericht nach Klassen</translation>
    </message>
    <message>
        <source>Places after the point</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source> places</source>
        <translation> Stellen</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the report as scikit-learn prints it</source>
        <translation>Den Bericht kopieren, wie scikit-learn ihn ausgibt</translation>
    </message>
</context>
<context>
    <name>fitroom::RetrainPresenter</name>
    <message>
        <source>%1, corrected labels</source>
        <translation>%1, berichtigte Klassen</translation>
    </message>
    <message>
        <source>On the test images, with the labels as they are now: “%1” %2, trained again %3.</source>
        <translation>Auf den Testbildern, mit den jetzigen Klassen: „%1“ %2, neu trainiert %3.</translation>
    </message>
    <message>
        <source>On the validation images, with the labels as they are now: “%1” %2, trained again %3.</source>
        <translation>Auf den Validierungsbildern, mit den jetzigen Klassen: „%1“ %2, neu trainiert %3.</translation>
    </message>
    <message>
        <source>Comparing the two nets</source>
        <translation>Die beiden Netze werden verglichen</translation>
    </message>
</context>
<context>
    <name>fitroom::RunBar</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>End the computation and keep the map as it is</source>
        <translation>Die Berechnung beenden und die Karte so lassen</translation>
    </message>
    <message>
        <source>Perturb</source>
        <translation>Rütteln</translation>
    </message>
    <message>
        <source>Shake all points a little, out of places where they may be stuck</source>
        <translation>Alle Punkte ein wenig rütteln, falls sie festsitzen</translation>
    </message>
    <message>
        <source>Stop the map&apos;s computation</source>
        <translation>Die Berechnung der Karte beenden</translation>
    </message>
    <message>
        <source>Perturb the map</source>
        <translation>An der Karte rütteln</translation>
    </message>
    <message>
        <source>How far the map is</source>
        <translation>Wie weit die Karte ist</translation>
    </message>
    <message>
        <source>Make the &amp;Map</source>
        <translation>&amp;Karte erzeugen</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Compute where each point is on the map</source>
        <translation>Berechnen, wo jeder Punkt auf der Karte liegt</translation>
    </message>
    <message>
        <source>Go on from where the map is</source>
        <translation>Von hier aus weitermachen</translation>
    </message>
    <message>
        <source>Hold the computation as it is</source>
        <translation>Die Berechnung anhalten</translation>
    </message>
</context>
<context>
    <name>fitroom::RunList</name>
    <message>
        <source>No runs yet.
Train a net and it will be listed here.</source>
        <translation>Noch keine Läufe.
Trainieren Sie ein Netz, und es erscheint hier.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Go on &amp;training</source>
        <translation>Weiter &amp;trainieren</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ent&amp;fernen …</translation>
    </message>
</context>
<context>
    <name>fitroom::RunListPresenter</name>
    <message>
        <source>Remove Run</source>
        <translation>Lauf entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Remove the run %1 with its weights and metrics?</source>
        <translation>Den Lauf %1 mit seinen Gewichten und Messwerten entfernen?</translation>
    </message>
    <message>
        <source>Remove %1 runs with their weights and metrics: %2?</source>
        <translation>%1 Läufe mit ihren Gewichten und Messwerten entfernen: %2?</translation>
    </message>
    <message>
        <source>Remove Runs</source>
        <translation>Läufe entfernen</translation>
    </message>
    <message>
        <source>They are moved to the folder “.trash” beside the runs.</source>
        <translation>Sie kommen in den Ordner „.trash“ neben den Läufen.</translation>
    </message>
</context>
<context>
    <name>fitroom::RunTable</name>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Läufe filtern</translation>
    </message>
    <message>
        <source>Filter by any words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Show the runs that hold all of these words, in any column</source>
        <translation>Die Läufe zeigen, die alle diese Wörter enthalten, in welcher Spalte auch immer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Die Tabelle exportieren</translation>
    </message>
    <message>
        <source>Save the rows and columns that are shown as CSV</source>
        <translation>Die gezeigten Zeilen und Spalten als CSV speichern</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Auswählen, welche Spalten gezeigt werden</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 von %2 Läufen</translation>
    </message>
    <message>
        <source>&amp;Colour of the curves</source>
        <translation>&amp;Farbe der Kurven</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Farbe %1</translation>
    </message>
    <message>
        <source>By the order of ticking</source>
        <translation>Nach der Reihenfolge des Ankreuzens</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ent&amp;fernen …</translation>
    </message>
    <message>
        <source>Runs: %1</source>
        <translation>Läufe: %1</translation>
    </message>
</context>
<context>
    <name>fitroom::RunTablePresenter</name>
    <message>
        <source>Export Runs</source>
        <translation>Läufe exportieren</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>laeufe</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>fitroom::ScatterView</name>
    <message>
        <source>Map of the points</source>
        <translation>Karte der Punkte</translation>
    </message>
</context>
<context>
    <name>fitroom::ScheduleForm</name>
    <message>
        <source>&amp;Epochs</source>
        <translation>Epo&amp;chen</translation>
    </message>
    <message>
        <source>How often this phase goes through all training images</source>
        <translation>Wie oft diese Phase alle Trainingsbilder durchgeht</translation>
    </message>
    <message>
        <source>How far one step changes the weights; Up and Down go to the next size</source>
        <translation>Wie weit ein Schritt die Gewichte ändert; Auf und Ab gehen zur nächsten Größe</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>In steps</source>
        <translation>In Stufen</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Ein Zyklus</translation>
    </message>
    <message>
        <source>How the learning rate goes over the phase</source>
        <translation>Wie die Lernrate über die Phase verläuft</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>The share of the phase in which the rate rises to its full height</source>
        <translation>Der Anteil der Phase, in dem die Rate auf ihre volle Höhe steigt</translation>
    </message>
    <message>
        <source>Step every</source>
        <translation>Stufe alle</translation>
    </message>
    <message>
        <source>After so many epochs the rate is multiplied by the factor</source>
        <translation>Nach so vielen Epochen wird die Rate mit dem Faktor multipliziert</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>What the rate is multiplied by at each step</source>
        <translation>Womit die Rate bei jeder Stufe multipliziert wird</translation>
    </message>
    <message>
        <source>Final factor</source>
        <translation>Endfaktor</translation>
    </message>
    <message>
        <source>The share of the learning rate that is left at the end</source>
        <translation>Der Anteil der Lernrate, der am Ende bleibt</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>Lern&amp;rate</translation>
    </message>
    <message>
        <source>Sche&amp;dule</source>
        <translation>&amp;Verlauf</translation>
    </message>
</context>
<context>
    <name>fitroom::SchedulePlot</name>
    <message>
        <source>Learning rate over the epochs</source>
        <translation>Lernrate über die Epochen</translation>
    </message>
    <message>
        <source>The learning rate over all epochs of the recipe</source>
        <translation>Die Lernrate über alle Epochen des Rezepts</translation>
    </message>
    <message>
        <source>Learning rate over epochs</source>
        <translation>Lernrate über Epochen</translation>
    </message>
</context>
<context>
    <name>fitroom::ScoreNotice</name>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Auswerten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Evaluate on all images</source>
        <translation>Auf allen Bildern auswerten</translation>
    </message>
    <message>
        <source>Try the net on all images; the answers are kept with the run</source>
        <translation>Das Netz an allen Bildern erproben; die Antworten werden beim Lauf aufbewahrt</translation>
    </message>
    <message>
        <source>Stop evaluating</source>
        <translation>Nicht weiter auswerten</translation>
    </message>
    <message>
        <source>Trying the net of “%1” on all images: %2</source>
        <translation>Das Netz von „%1“ wird an allen Bildern erprobt: %2</translation>
    </message>
    <message>
        <source>This takes a net&apos;s answers, and no run is chosen. Pick one in the list of runs, or train a net; until then all images are shown.</source>
        <translation>Dafür braucht es die Antworten eines Netzes, und kein Lauf ist gewählt. Wählen Sie einen in der Liste der Läufe, oder trainieren Sie ein Netz; bis dahin werden alle Bilder gezeigt.</translation>
    </message>
    <message>
        <source>This takes a net&apos;s answers, but “%1” was trained on other images or has no weights yet. Until you pick another run all images are shown.</source>
        <translation>Dafür braucht es die Antworten eines Netzes, aber „%1“ wurde mit anderen Bildern trainiert oder hat noch keine Gewichte. Bis Sie einen anderen Lauf wählen, werden alle Bilder gezeigt.</translation>
    </message>
    <message>
        <source>This takes a net&apos;s answers, and “%1” has not been tried on all images yet. Until then all images are shown.</source>
        <translation>Dafür braucht es die Antworten eines Netzes, und „%1“ wurde noch nicht an allen Bildern erprobt. Bis dahin werden alle Bilder gezeigt.</translation>
    </message>
</context>
<context>
    <name>fitroom::ScoresPresenter</name>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Evaluating “%1”</source>
        <translation>„%1“ wird ausgewertet</translation>
    </message>
</context>
<context>
    <name>fitroom::SearchField</name>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Search the points</source>
        <translation>Punkte suchen</translation>
    </message>
    <message>
        <source>Find points by name or file; Enter selects them, Shift+Enter adds them</source>
        <translation>Punkte nach Name oder Datei finden; Eingabe wählt sie aus, Umschalt+Eingabe fügt sie hinzu</translation>
    </message>
    <message>
        <source>What is written is a regular expression</source>
        <translation>Der Text ist ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>Das ist kein regulärer Ausdruck.</translation>
    </message>
    <message numerus="yes">
        <source>%1 found</source>
        <translation>
            <numerusform>%1 gefunden</numerusform>
            <numerusform>%1 gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fitroom::SearchForm</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>For all of it, the training of the best one included</source>
        <translation>Für alles, das Training des Besten eingeschlossen</translation>
    </message>
    <message>
        <source>Learn from only so many training images of each class</source>
        <translation>Nur aus so vielen Trainingsbildern je Klasse lernen</translation>
    </message>
    <message>
        <source>Draws those images, and those that are set aside to judge by</source>
        <translation>Lost diese Bilder aus und jene, die zum Beurteilen beiseitegelegt werden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation>Bilder je Klasse</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
</context>
<context>
    <name>fitroom::SearchPanel</name>
    <message>
        <source>In the time you give, this tries several nets with several recipes on images set aside from the training images, gives the best of them more time, and trains the winner on all training images. The test images are used once, at the end.</source>
        <translation>In der Zeit, die Sie geben, werden mehrere Netze mit mehreren Rezepten an beiseitegelegten Trainingsbildern erprobt; die besten bekommen mehr Zeit, und der Sieger wird mit allen Trainingsbildern trainiert. Die Testbilder werden einmal verwendet, am Ende.</translation>
    </message>
    <message>
        <source>The time stands still</source>
        <translation>Die Zeit steht still</translation>
    </message>
    <message>
        <source>It can go on later</source>
        <translation>Sie kann später weitergehen</translation>
    </message>
    <message>
        <source>Choose the time and begin anew</source>
        <translation>Die Zeit wählen und neu beginnen</translation>
    </message>
    <message>
        <source>See what the new run gets right and wrong</source>
        <translation>Sehen, was der neue Lauf richtig und falsch macht</translation>
    </message>
    <message>
        <source>Have it classify a photo of yours</source>
        <translation>Ein eigenes Foto einordnen lassen</translation>
    </message>
    <message>
        <source>Find the best model</source>
        <translation>Das beste Modell finden</translation>
    </message>
    <message>
        <source>Go on with the search that was stopped</source>
        <translation>Die beendete Suche fortsetzen</translation>
    </message>
    <message>
        <source>Time used up</source>
        <translation>Verbrauchte Zeit</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>The search is stopped. It can go on later.</source>
        <translation>Die Suche ist beendet. Sie kann später weitergehen.</translation>
    </message>
    <message>
        <source>Stopping and saving …</source>
        <translation>Wird beendet und gesichert …</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Training the winner on all images. %1 left.</source>
        <translation>Der Sieger wird mit allen Bildern trainiert. Noch %1.</translation>
    </message>
    <message>
        <source>Timing the candidates. %1 left.</source>
        <translation>Die Kandidaten werden gestoppt. Noch %1.</translation>
    </message>
    <message>
        <source>Round %1. %2 left.</source>
        <translation>Runde %1. Noch %2.</translation>
    </message>
    <message>
        <source>Best: %1.</source>
        <translation>Am besten: %1.</translation>
    </message>
    <message>
        <source>Of images set aside it got %1 right (95 % interval %2).</source>
        <translation>Von beiseitegelegten Bildern erkannte es %1 richtig (95-%-Intervall %2).</translation>
    </message>
    <message>
        <source>Trained on all, it gets %1 of the test images right.</source>
        <translation>Mit allen trainiert, erkennt es %1 der Testbilder richtig.</translation>
    </message>
    <message>
        <source>Pause the search</source>
        <translation>Suche anhalten</translation>
    </message>
    <message>
        <source>Stop the search</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>New search</source>
        <translation>Neue Suche</translation>
    </message>
    <message>
        <source>Inspect it</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Go on with the last one</source>
        <translation>Die letzte fortsetzen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>fitroom::SelectionPanel</name>
    <message>
        <source>Isolate</source>
        <translation>Isolieren</translation>
    </message>
    <message>
        <source>Show the selected points only</source>
        <translation>Nur die ausgewählten Punkte zeigen</translation>
    </message>
    <message>
        <source>Show Rest</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all points again</source>
        <translation>Wieder alle Punkte zeigen</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Select the points shown that are not selected</source>
        <translation>Die gezeigten Punkte auswählen, die es nicht sind</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the selection before</source>
        <translation>Zur vorigen Auswahl</translation>
    </message>
    <message>
        <source>Keep the selection under this name</source>
        <translation>Die Auswahl unter diesem Namen merken</translation>
    </message>
    <message>
        <source>Forget the selection of this name</source>
        <translation>Die Auswahl dieses Namens vergessen</translation>
    </message>
    <message>
        <source>Kept selections</source>
        <translation>Gemerkte Auswahlen</translation>
    </message>
    <message>
        <source>Selections that are kept with this data set; choose one to have it again</source>
        <translation>Auswahlen, die mit diesem Datensatz gemerkt sind; wählen Sie eine, um sie wieder zu haben</translation>
    </message>
    <message>
        <source>Name to keep it</source>
        <translation>Name zum Merken</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>%1 selected, %2 of %3 shown</source>
        <translation>%1 ausgewählt, %2 von %3 gezeigt</translation>
    </message>
</context>
<context>
    <name>fitroom::SourceForm</name>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>In the gallery</source>
        <translation>In der Galerie</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählte</translation>
    </message>
    <message>
        <source>Points from</source>
        <translation>Punkte aus</translation>
    </message>
    <message>
        <source>What of an image becomes a point: its pixels, or what a layer of the run&apos;s net makes of it; or the rows of a table</source>
        <translation>Was von einem Bild ein Punkt wird: seine Pixel, oder was eine Schicht des Netzes daraus macht; oder die Zeilen einer Tabelle</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>The images that become points</source>
        <translation>Die Bilder, die Punkte werden</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Weights of %1</source>
        <translation>Gewichte von %1</translation>
    </message>
    <message>
        <source>Open a table…</source>
        <translation>Tabelle öffnen …</translation>
    </message>
</context>
<context>
    <name>fitroom::SourcePresenter</name>
    <message>
        <source>Open a Table of Points</source>
        <translation>Tabelle von Punkten öffnen</translation>
    </message>
    <message>
        <source>Tables and projector folders (*.tsv *.csv *.npy *.txt *.gz *.pbtxt)</source>
        <translation>Tabellen und Projector-Ordner (*.tsv *.csv *.npy *.txt *.gz *.pbtxt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The run that this map was made from is not among the runs, so that its points are not to be had.</source>
        <translation>Der Lauf, aus dem diese Karte entstand, ist nicht unter den Läufen; ihre Punkte sind deshalb nicht zu bekommen.</translation>
    </message>
    <message>
        <source>The run that this map was made from has been trained on since. Make the map again to have its points.</source>
        <translation>Der Lauf, aus dem diese Karte entstand, wurde seither weiter trainiert. Erstellen Sie die Karte neu, um ihre Punkte zu haben.</translation>
    </message>
</context>
<context>
    <name>fitroom::StatusLine</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training is paused</source>
        <translation>Training ist pausiert</translation>
    </message>
    <message>
        <source>Saving the training</source>
        <translation>Training wird gesichert</translation>
    </message>
    <message>
        <source>1 image selected</source>
        <translation>1 Bild ausgewählt</translation>
    </message>
    <message>
        <source>%1 images selected</source>
        <translation>%1 Bilder ausgewählt</translation>
    </message>
    <message>
        <source>Evaluating the trained network</source>
        <translation>Das trainierte Netz wird ausgewertet</translation>
    </message>
    <message>
        <source>Showing the images to the pretrained net</source>
        <translation>Zeige dem vortrainierten Netz die Bilder</translation>
    </message>
</context>
<context>
    <name>fitroom::SuggestionBar</name>
    <message>
        <source>Close this suggestion</source>
        <translation>Diesen Vorschlag schließen</translation>
    </message>
    <message>
        <source>Close suggestion</source>
        <translation>Vorschlag schließen</translation>
    </message>
</context>
<context>
    <name>fitroom::SuspectPanel</name>
    <message>
        <source>Find Suspect Labels</source>
        <translation>Falsche Klassen suchen</translation>
    </message>
    <message>
        <source>Compare each label with those of the nearest neighbours</source>
        <translation>Jede Klasse mit denen der nächsten Nachbarn vergleichen</translation>
    </message>
    <message>
        <source>Images whose label their neighbours contradict</source>
        <translation>Bilder, deren Klasse die Nachbarn widersprechen</translation>
    </message>
    <message>
        <source>Where most neighbours of an image have another label than its own, that label is suspect.</source>
        <translation>Wo die meisten Nachbarn eines Bildes eine andere Klasse haben, ist seine Klasse verdächtig.</translation>
    </message>
    <message>
        <source>Looking for neighbours…</source>
        <translation>Nachbarn werden gesucht …</translation>
    </message>
    <message>
        <source>Looking for neighbours, %1</source>
        <translation>Nachbarn werden gesucht, %1</translation>
    </message>
    <message>
        <source>All labels agree with most of their neighbours.</source>
        <translation>Alle Klassen stimmen mit den meisten Nachbarn überein.</translation>
    </message>
    <message>
        <source>%1 suspect labels, the worst first. A digit corrects the selected ones, Enter takes the neighbours&apos; label.</source>
        <translation>%1 verdächtige Klassen, die ärgsten zuerst. Eine Ziffer berichtigt die ausgewählten, Eingabe nimmt die Klasse der Nachbarn.</translation>
    </message>
</context>
<context>
    <name>fitroom::SuspectsPresenter</name>
    <message>
        <source>Looking for wrong labels</source>
        <translation>Falsche Klassen werden gesucht</translation>
    </message>
</context>
<context>
    <name>fitroom::SuspectsView</name>
    <message>
        <source>Which labels are wrong?</source>
        <translation>Welche Klassen sind falsch?</translation>
    </message>
    <message>
        <source>Looking for wrong labels</source>
        <translation>Falsche Klassen werden gesucht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Nicht weiter suchen</translation>
    </message>
    <message>
        <source>Images to judge</source>
        <translation>Zu beurteilende Bilder</translation>
    </message>
    <message>
        <source>Images whose labels are judged, by a net that did not learn from them</source>
        <translation>Bilder, deren Klassen beurteilt werden, von einem Netz, das nicht aus ihnen gelernt hat</translation>
    </message>
    <message>
        <source>Validation and test images</source>
        <translation>Validierungs- und Testbilder</translation>
    </message>
    <message>
        <source>Training images, by cross-validation</source>
        <translation>Trainingsbilder, durch Kreuzvalidierung</translation>
    </message>
    <message>
        <source>Parts: for each of them a net is trained on the others</source>
        <translation>Teile: Für jeden wird ein Netz mit den anderen trainiert</translation>
    </message>
    <message>
        <source> parts</source>
        <translation> Teile</translation>
    </message>
    <message>
        <source>Epochs that each net is trained</source>
        <translation>Epochen, die jedes Netz trainiert wird</translation>
    </message>
    <message>
        <source> epochs</source>
        <translation> Epochen</translation>
    </message>
    <message>
        <source>&amp;Look for Wrong Labels</source>
        <translation>Falsche Klassen &amp;suchen</translation>
    </message>
    <message>
        <source>Look for wrong labels</source>
        <translation>Falsche Klassen suchen</translation>
    </message>
    <message>
        <source>Compare each label with what the net says (confident learning)</source>
        <translation>Jede Klasse mit dem vergleichen, was das Netz sagt (Confident Learning)</translation>
    </message>
    <message>
        <source>Take the Suggested Labels</source>
        <translation>Vorschläge übernehmen</translation>
    </message>
    <message>
        <source>Give the selected images the labels that the net suggests (Enter)</source>
        <translation>Die ausgewählten Bilder den Klassen zuordnen, die das Netz vorschlägt (Eingabetaste)</translation>
    </message>
    <message>
        <source>Images whose label looks wrong</source>
        <translation>Bilder, deren Klasse falsch aussieht</translation>
    </message>
    <message>
        <source>No label looks wrong.</source>
        <translation>Keine Klasse sieht falsch aus.</translation>
    </message>
    <message>
        <source>A net finds them: pick a run that was trained on these images in the list of runs, or train one.</source>
        <translation>Ein Netz findet sie: Wählen Sie in der Liste der Läufe einen, der mit diesen Bildern trainiert wurde, oder trainieren Sie eines.</translation>
    </message>
    <message>
        <source>“%1” judges images that it did not learn from. Where it is surer of another class than it usually is of that class&apos;s own images, the label is suspect.</source>
        <translation>„%1“ beurteilt Bilder, aus denen es nicht gelernt hat. Wo es sich einer anderen Klasse sicherer ist als sonst bei deren eigenen Bildern, ist die Klasse verdächtig.</translation>
    </message>
    <message>
        <source>%1 of %2 labels look wrong, the worst first.</source>
        <translation>%1 von %2 Klassen sehen falsch aus, die auffälligsten zuerst.</translation>
    </message>
    <message>
        <source>Image %1 is labelled %2, which the net holds likely by %3; it suggests %4 with %5</source>
        <translation>Bild %1 ist als %2 angegeben, was das Netz mit %3 für wahrscheinlich hält; es schlägt mit %5 %4 vor</translation>
    </message>
</context>
<context>
    <name>fitroom::TrainForm</name>
    <message>
        <source>made from net and recipe</source>
        <translation>aus Netz und Rezept gebildet</translation>
    </message>
    <message>
        <source>&amp;Net</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <source>The net to train: a built-in one, or the one of the Model page</source>
        <translation>Das zu trainierende Netz: ein eingebautes oder das der Seite „Modell“</translation>
    </message>
    <message>
        <source>Re&amp;cipe</source>
        <translation>Re&amp;zept</translation>
    </message>
    <message>
        <source>The recipe that the fields below begin from</source>
        <translation>Das Rezept, von dem die Felder unten ausgehen</translation>
    </message>
    <message>
        <source>What the run will be called in the list of runs</source>
        <translation>Wie der Lauf in der Liste heißen wird</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>&amp;Open a recipe…</source>
        <translation>Rezept ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Save this recipe…</source>
        <translation>Dieses Rezept &amp;speichern …</translation>
    </message>
    <message>
        <source>Recipe files</source>
        <translation>Rezeptdateien</translation>
    </message>
    <message>
        <source>Open a recipe from a file, or save this one</source>
        <translation>Ein Rezept aus einer Datei öffnen oder dieses speichern</translation>
    </message>
    <message>
        <source>%1 (Model page)</source>
        <translation>%1 (Seite „Modell“)</translation>
    </message>
    <message>
        <source>Open a data set on the Data page first.</source>
        <translation>Öffnen Sie zuerst auf der Seite „Daten“ einen Datensatz.</translation>
    </message>
    <message>
        <source>Choose a net first.</source>
        <translation>Wählen Sie zuerst ein Netz.</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>%1 training images, %2 steps an epoch</source>
        <translation>%1 Trainingsbilder, %2 Schritte je Epoche</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>How often to train, each time with the next seed: it shows how much of a result is chance</source>
        <translation>Wie oft trainiert wird, jedes Mal mit dem nächsten Startwert: So zeigt sich, wie viel an einem Ergebnis Zufall ist</translation>
    </message>
    <message>
        <source>R&amp;un name</source>
        <translation>Name des La&amp;ufs</translation>
    </message>
</context>
<context>
    <name>fitroom::TrainPage</name>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Augmented images</source>
        <translation>Veränderte Bilder</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Possible when no training is going on.</source>
        <translation>Möglich, wenn kein Training läuft.</translation>
    </message>
    <message>
        <source>Curves, augmented images, learning rate, best model or all runs</source>
        <translation>Kurven, augmentierte Bilder, Lernrate, bestes Modell oder alle Läufe</translation>
    </message>
    <message>
        <source>The curves of runs, what the augmentation does to images, a trial that finds a learning rate, a search for the best model, or a table of all runs</source>
        <translation>Die Kurven von Läufen, was die Augmentierung mit Bildern macht, ein Versuch, der eine Lernrate findet, eine Suche nach dem besten Modell, oder eine Tabelle aller Läufe</translation>
    </message>
    <message>
        <source>Best model</source>
        <translation>Bestes Modell</translation>
    </message>
    <message>
        <source>Open a data set first, on the Data page.</source>
        <translation>Öffnen Sie zuerst einen Datensatz, auf der Seite „Daten“.</translation>
    </message>
</context>
<context>
    <name>fitroom::TrainPresenter</name>
    <message>
        <source>loss</source>
        <translation>verlust</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>genauigkeit</translation>
    </message>
    <message>
        <source>Export Chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Vector graphics (*.svg)</source>
        <translation>Vektorgrafiken (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>%1: The chart cannot be written there.</source>
        <translation>%1: Dorthin lässt sich das Diagramm nicht schreiben.</translation>
    </message>
    <message>
        <source>Open a Recipe</source>
        <translation>Rezept öffnen</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Rezepte (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the Recipe</source>
        <translation>Rezept speichern</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>rezept</translation>
    </message>
</context>
<context>
    <name>fitroom::TrainingBar</name>
    <message>
        <source>loss %1</source>
        <translation>Verlust %1</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>S&amp;tart training</source>
        <translation>&amp;Training starten</translation>
    </message>
    <message>
        <source>Train the chosen net by the recipe</source>
        <translation>Das gewählte Netz nach dem Rezept trainieren</translation>
    </message>
    <message>
        <source>Save a checkpoint and end; the run can be gone on with later</source>
        <translation>Einen Sicherungspunkt speichern und beenden; der Lauf kann später weitergehen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on with the training</source>
        <translation>Das Training fortsetzen</translation>
    </message>
    <message>
        <source>Hold the training; nothing is lost</source>
        <translation>Das Training anhalten, ohne dass etwas verloren geht</translation>
    </message>
    <message>
        <source>Nothing trained yet</source>
        <translation>Noch nichts trainiert</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Es geht los …</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>%1 wird trainiert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopping and saving a checkpoint…</source>
        <translation>Wird angehalten und gesichert …</translation>
    </message>
    <message>
        <source>Choose a net and a recipe, then start.</source>
        <translation>Wählen Sie ein Netz und ein Rezept, dann starten Sie.</translation>
    </message>
    <message>
        <source>The current run&apos;s last numbers</source>
        <translation>Die letzten Zahlen des aktuellen Laufs</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>Lernrate %1</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Beste Epoche</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 geschafft</translation>
    </message>
    <message>
        <source>Trained for</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>Epochs: %1</source>
        <translation>Epochen: %1</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>images/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Train the chosen net by the recipe after this training</source>
        <translation>Das gewählte Netz nach diesem Training nach dem Rezept trainieren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>Vormer&amp;ken</translation>
    </message>
</context>
<context>
    <name>fitroom::TrainingCharts</name>
    <message>
        <source>No curves yet</source>
        <translation>Noch keine Kurven</translation>
    </message>
    <message>
        <source>Start a training and watch its loss fall here, or choose a run from the list. Runs ticked in the list are drawn beside it.</source>
        <translation>Starten Sie ein Training und sehen Sie hier den Verlust fallen, oder wählen Sie einen Lauf aus der Liste. In der Liste angehakte Läufe werden daneben gezeichnet.</translation>
    </message>
</context>
<context>
    <name>fitroom::TryPage</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen …</translation>
    </message>
    <message>
        <source>Choose photos to classify</source>
        <translation>Fotos zum Klassifizieren wählen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Classify the picture or files on the clipboard (Ctrl+V)</source>
        <translation>Das Bild oder die Dateien in der Zwischenablage klassifizieren (Strg+V)</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>The photos tried so far; Delete removes one</source>
        <translation>Die bisher probierten Fotos; Entf entfernt eines</translation>
    </message>
    <message>
        <source>Remove the picked photo from the list (Delete)</source>
        <translation>Das gewählte Foto aus der Liste entfernen (Entf)</translation>
    </message>
    <message>
        <source>Remove &amp;All</source>
        <translation>Alle entfer&amp;nen</translation>
    </message>
    <message>
        <source>Remove all photos from the list</source>
        <translation>Alle Fotos aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>No run is picked yet. Pick one in the list of runs: its net classifies the photos you drop here.</source>
        <translation>Noch ist kein Lauf gewählt. Wählen Sie einen aus der Liste: Sein Netz klassifiziert die Fotos, die Sie hierher ziehen.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no file.</source>
        <translation>In der Zwischenablage ist weder ein Bild noch eine Datei.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>That is an address on the network, and nothing is fetched from there. Save the picture and drop its file, or copy the picture itself and paste it here.</source>
        <translation>Das ist eine Adresse im Netz, und von dort wird nichts geholt. Speichern Sie das Bild und ziehen Sie seine Datei hierher, oder kopieren Sie das Bild selbst und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>There is no picture in what was dropped.</source>
        <translation>In dem Abgelegten ist kein Bild.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>How a photo becomes an image like those the net learnt from</source>
        <translation>Wie aus einem Foto ein Bild wird wie die, von denen das Netz gelernt hat</translation>
    </message>
    <message>
        <source>Find the garment</source>
        <translation>Kleidungsstück finden</translation>
    </message>
    <message>
        <source>Resize the photo</source>
        <translation>Foto auf Größe bringen</translation>
    </message>
    <message>
        <source>&amp;Draw…</source>
        <translation>&amp;Zeichnen …</translation>
    </message>
    <message>
        <source>Draw a garment and see what the net takes it for</source>
        <translation>Ein Kleidungsstück zeichnen und sehen, wofür das Netz es hält</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Save the classes of all photos as a table</source>
        <translation>Die Klassen aller Fotos als Tabelle speichern</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>&amp;Camera…</source>
        <translation>&amp;Kamera …</translation>
    </message>
    <message>
        <source>Take photos with the camera</source>
        <translation>Fotos mit der Kamera aufnehmen</translation>
    </message>
    <message>
        <source>Drag it from a file manager or a browser, or a folder of photos. The net of the run “%1”, trained on %2, says what it takes it for.</source>
        <translation>Ziehen Sie es aus einer Dateiverwaltung oder einem Browser, oder einen Ordner mit Fotos. Das Netz des Laufs „%1“, trainiert mit %2, sagt, wofür es das Foto hält.</translation>
    </message>
</context>
<context>
    <name>fitroom::TryPresenter</name>
    <message>
        <source>Open Photos</source>
        <translation>Fotos öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Classifying photos</source>
        <translation>Fotos werden klassifiziert</translation>
    </message>
    <message>
        <source>Photos (*.png *.jpg *.jpeg *.webp *.bmp *.gif)</source>
        <translation>Fotos (*.png *.jpg *.jpeg *.webp *.bmp *.gif)</translation>
    </message>
    <message>
        <source>Export Photos</source>
        <translation>Fotos exportieren</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Comparing with the training images</source>
        <translation>Vergleich mit den Trainingsbildern</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>Fotos lesen</translation>
    </message>
</context>
<context>
    <name>fitroom::TsneForm</name>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>About how many neighbours a point looks at, 2 to 100</source>
        <translation>Wie viele Nachbarn ein Punkt etwa berücksichtigt, 2 bis 100</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How far a step goes; empty: as many as points, over the exaggeration</source>
        <translation>Wie weit ein Schritt geht; leer: Anzahl der Punkte geteilt durch die Übertreibung</translation>
    </message>
    <message>
        <source>Exaggeration</source>
        <translation>Übertreibung</translation>
    </message>
    <message>
        <source>How many times as strongly neighbours attract each other in the first 250 steps</source>
        <translation>Wievielmal so stark sich Nachbarn in den ersten 250 Schritten anziehen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps in all</source>
        <translation>Schritte insgesamt</translation>
    </message>
    <message>
        <source>Use labels</source>
        <translation>Klassen nutzen</translation>
    </message>
    <message>
        <source>How much labels count besides the points themselves: points of one label attract each other more</source>
        <translation>Wie viel Klassen neben den Punkten selbst zählen: Punkte einer Klasse ziehen sich stärker an</translation>
    </message>
</context>
<context>
    <name>fitroom::UmapForm</name>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>How many neighbours each point is held close to; more show the whole, fewer the detail</source>
        <translation>Bei wie vielen Nachbarn ein Punkt gehalten wird; mehr zeigen das Ganze, weniger die Einzelheiten</translation>
    </message>
    <message>
        <source>Least distance</source>
        <translation>Mindestabstand</translation>
    </message>
    <message>
        <source>How close together points may come, 0 to 0.99</source>
        <translation>Wie nah Punkte einander kommen dürfen, 0 bis 0,99</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Steps in all; automatic: 500 for up to 10,000 points, else 200</source>
        <translation>Schritte insgesamt; automatisch: 500 für bis zu 10.000 Punkte, sonst 200</translation>
    </message>
</context>
<context>
    <name>fitroom::VariantsPanel</name>
    <message>
        <source>Phase of the recipe</source>
        <translation>Phase des Rezepts</translation>
    </message>
    <message>
        <source>The phase of the recipe whose augmentation is shown</source>
        <translation>Die Phase des Rezepts, deren Augmentierung gezeigt wird</translation>
    </message>
    <message>
        <source>Versions of the image</source>
        <translation>Fassungen des Bildes</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>Versions as the recipe&apos;s augmentation makes them. The net is right about %1 of %2.</source>
        <translation>Fassungen, wie die Augmentierung des Rezepts sie macht. Bei %1 von %2 hat das Netz recht.</translation>
    </message>
</context>
<context>
    <name>fitroom::WaitingRuns</name>
    <message>
        <source>Start the next</source>
        <translation>Nächstes starten</translation>
    </message>
    <message>
        <source>Go on with the trainings that wait</source>
        <translation>Mit den wartenden Trainings fortfahren</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Waiting trainings</source>
        <translation>Wartende Trainings</translation>
    </message>
    <message>
        <source>Take trainings out of the queue</source>
        <translation>Trainings aus der Warteschlange nehmen</translation>
    </message>
    <message>
        <source>%1 waiting: %2</source>
        <translation>%1 warten: %2</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
</context>
<context>
    <name>fitroom::WeightsDialog</name>
    <message>
        <source>Pretrained Weights</source>
        <translation>Vortrainierte Gewichte</translation>
    </message>
    <message>
        <source>Pretrained weights</source>
        <translation>Vortrainierte Gewichte</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Hash or address</source>
        <translation>Hash oder Adresse</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Import file…</source>
        <translation>Datei &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message>
        <source>Fetch the published weights that are picked, and check their hash</source>
        <translation>Die gewählten veröffentlichten Gewichte holen und ihren Hash prüfen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the weights that are picked from the folder</source>
        <translation>Die gewählten Gewichte aus dem Ordner entfernen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stop; a download goes on there the next time</source>
        <translation>Anhalten; ein Download geht beim nächsten Mal dort weiter</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Published, to download</source>
        <translation>Veröffentlicht, zum Herunterladen</translation>
    </message>
    <message>
        <source>all are imported</source>
        <translation>alle sind importiert</translation>
    </message>
    <message>
        <source>Take over a safetensors file or a state dictionary saved by PyTorch, of which nothing is executed, or a TorchScript program</source>
        <translation>Eine safetensors-Datei oder ein von PyTorch gespeichertes State Dictionary übernehmen, von denen nichts ausgeführt wird, oder ein TorchScript-Programm</translation>
    </message>
</context>
<context>
    <name>fitroom::WeightsPresenter</name>
    <message>
        <source>Import Weights</source>
        <translation>Gewichte importieren</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt)</source>
        <translation>Gewichte (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importiere</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Hole %1</translation>
    </message>
    <message>
        <source>Remove Weights</source>
        <translation>Gewichte entfernen</translation>
    </message>
    <message>
        <source>Runs that were trained on a net with these weights need them to be looked at. Remove them?</source>
        <translation>Läufe, deren Netz mit diesen Gewichten trainiert wurde, brauchen sie, um angesehen zu werden. Entfernen?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Entferne</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>TorchScript net</source>
        <translation>TorchScript-Netz</translation>
    </message>
    <message>
        <source>Import a TorchScript Program</source>
        <translation>TorchScript-Programm importieren</translation>
    </message>
    <message>
        <source>“%1” is a program. To import and to use it is to run it, and it may do anything that you may: change your files, or send them away. Do you trust where it is from?</source>
        <translation>„%1“ ist ein Programm. Es zu importieren und zu benutzen heißt, es auszuführen, und es darf alles, was Sie dürfen: Ihre Dateien ändern oder verschicken. Vertrauen Sie seiner Herkunft?</translation>
    </message>
    <message>
        <source>&amp;Trust and Run It</source>
        <translation>&amp;Vertrauen und ausführen</translation>
    </message>
    <message>
        <source>&amp;Do Not Run It</source>
        <translation>&amp;Nicht ausführen</translation>
    </message>
</context>
<context>
    <name>fitroom::ZoomControl</name>
    <message>
        <source>Smaller images (-)</source>
        <translation>Kleinere Bilder (-)</translation>
    </message>
    <message>
        <source>Larger images (+)</source>
        <translation>Größere Bilder (+)</translation>
    </message>
    <message>
        <source>Size of the images</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Size of the images (Ctrl+mouse wheel)</source>
        <translation>Größe der Bilder (Strg+Mausrad)</translation>
    </message>
</context>
<context>
    <name>perCent</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
