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
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
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
        <source>The folder cannot be made.</source>
        <translation>Der Ordner lässt sich nicht anlegen.</translation>
    </message>
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
        <source>Give one with --data, or install Debian&apos;s package dataset-fashion-mnist.</source>
        <translation>Geben Sie einen mit --data an, oder installieren Sie Debians Paket dataset-fashion-mnist.</translation>
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
        <source>This is not a PNG, JPEG, WebP or BMP picture.</source>
        <translation>Das ist kein Bild im Format PNG, JPEG, WebP oder BMP.</translation>
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
        <source>Grad-CAM needs a net with a convolution; %1 has none.</source>
        <translation>Grad-CAM braucht ein Netz mit einer Faltung; %1 hat keine.</translation>
    </message>
    <message>
        <source>The features of %1 training images, %2 each, would take %3 MiB of memory; at most %4 MiB are given to them.</source>
        <translation>Die Merkmale von %1 Trainingsbildern, je %2, würden %3 MiB Speicher brauchen; höchstens %4 MiB stehen dafür bereit.</translation>
    </message>
    <message>
        <source>A net with a smaller dense layer, or global pooling, before its last layer needs less.</source>
        <translation>Ein Netz mit einer kleineren dichten Schicht oder einer globalen Zusammenfassung vor der letzten Schicht braucht weniger.</translation>
    </message>
    <message>
        <source>The history of predictions was damaged; what came after is left out of it.</source>
        <translation>Der Verlauf der Vorhersagen war beschädigt; was danach kam, ist nicht mehr enthalten.</translation>
    </message>
    <message>
        <source>The history of predictions is damaged.</source>
        <translation>Der Verlauf der Vorhersagen ist beschädigt.</translation>
    </message>
    <message>
        <source>Delete the file; it is only for looking back.</source>
        <translation>Löschen Sie die Datei; sie dient nur der Rückschau.</translation>
    </message>
</context>
<context>
    <name>fitroom::AugmentationForm</name>
    <message>
        <source>Change images at &amp;random</source>
        <translation>Bilder &amp;zufällig verändern</translation>
    </message>
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
</context>
<context>
    <name>fitroom::AugmentationPreview</name>
    <message>
        <source>&amp;Other images</source>
        <translation>&amp;Andere Bilder</translation>
    </message>
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
        <source>&amp;Smoothing</source>
        <translation>&amp;Glättung</translation>
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
    <name>fitroom::ClassLegend</name>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Untick a class to hide it; double-click one to see it alone</source>
        <translation>Haken weg verbirgt eine Klasse; ein Doppelklick zeigt sie allein</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all classes</source>
        <translation>Alle Klassen zeigen</translation>
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
    <name>fitroom::DataPage</name>
    <message>
        <source>No data set yet</source>
        <translation>Noch kein Datensatz</translation>
    </message>
    <message>
        <source>Open a folder with Fashion-MNIST or another data set in IDX or CSV form, or drop its folder or files here. Nothing leaves this computer.</source>
        <translation>Öffnen Sie einen Ordner mit Fashion-MNIST oder einem anderen Datensatz in IDX- oder CSV-Form, oder ziehen Sie seinen Ordner oder seine Dateien hierher. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Choose a folder that holds a data set</source>
        <translation>Einen Ordner wählen, der einen Datensatz enthält</translation>
    </message>
    <message>
        <source>Open Fi&amp;les…</source>
        <translation>&amp;Dateien öffnen …</translation>
    </message>
    <message>
        <source>Choose the data set&apos;s files one by one</source>
        <translation>Die Dateien des Datensatzes einzeln wählen</translation>
    </message>
    <message>
        <source>&amp;Download Fashion-MNIST</source>
        <translation>Fashion-MNIST &amp;herunterladen</translation>
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
</context>
<context>
    <name>fitroom::DataPresenter</name>
    <message>
        <source>Open a Folder with a Data Set</source>
        <translation>Ordner mit einem Datensatz öffnen</translation>
    </message>
    <message>
        <source>Data sets (*ubyte *ubyte.gz *.idx *.idx.gz *.csv *.csv.gz)</source>
        <translation>Datensätze (*ubyte *ubyte.gz *.idx *.idx.gz *.csv *.csv.gz)</translation>
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
</context>
<context>
    <name>fitroom::DataView</name>
    <message>
        <source>Images of the data set</source>
        <translation>Bilder des Datensatzes</translation>
    </message>
    <message>
        <source>No image is of this split and this class.</source>
        <translation>Kein Bild gehört zu diesem Teil und dieser Klasse.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open another data set</source>
        <translation>Einen anderen Datensatz öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open Fi&amp;les…</source>
        <translation>&amp;Dateien öffnen …</translation>
    </message>
    <message>
        <source>&amp;Download Fashion-MNIST</source>
        <translation>Fashion-MNIST &amp;herunterladen</translation>
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
        <source>%1, image %2, %3</source>
        <translation>%1, Bild %2, %3</translation>
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
</context>
<context>
    <name>fitroom::DatasetLoader</name>
    <message>
        <source>Reading the data set</source>
        <translation>Datensatz wird gelesen</translation>
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
</context>
<context>
    <name>fitroom::EmbedPage</name>
    <message>
        <source>No data set to map</source>
        <translation>Kein Datensatz für eine Karte</translation>
    </message>
    <message>
        <source>Open a data set on the Data page first.</source>
        <translation>Öffnen Sie zuerst auf der Seite „Daten“ einen Datensatz.</translation>
    </message>
    <message>
        <source>Choose what to map</source>
        <translation>Wählen, was auf die Karte kommt</translation>
    </message>
    <message>
        <source>Each image becomes a point: a principal component analysis of the pixels finds the directions in which the images differ most. Choose the images above.</source>
        <translation>Jedes Bild wird ein Punkt: Eine Hauptkomponentenanalyse der Pixel findet die Richtungen, in denen sich die Bilder am meisten unterscheiden. Wählen Sie oben die Bilder.</translation>
    </message>
    <message>
        <source>Compute &amp;PCA</source>
        <translation>&amp;PCA berechnen</translation>
    </message>
    <message>
        <source>Map the chosen images by their principal components</source>
        <translation>Die gewählten Bilder nach ihren Hauptkomponenten auf eine Karte bringen</translation>
    </message>
    <message>
        <source>Computing the principal components</source>
        <translation>Hauptkomponenten werden berechnet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop computing</source>
        <translation>Das Rechnen abbrechen</translation>
    </message>
    <message>
        <source>Images to map</source>
        <translation>Bilder für die Karte</translation>
    </message>
    <message>
        <source>The images that become points</source>
        <translation>Die Bilder, die zu Punkten werden</translation>
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
        <source>Training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>Component across</source>
        <translation>Waagrechte Komponente</translation>
    </message>
    <message>
        <source>The component shown from left to right</source>
        <translation>Die Komponente, die von links nach rechts gezeigt wird</translation>
    </message>
    <message>
        <source>Component up</source>
        <translation>Senkrechte Komponente</translation>
    </message>
    <message>
        <source>The component shown from bottom to top</source>
        <translation>Die Komponente, die von unten nach oben gezeigt wird</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all points</source>
        <translation>Alle Punkte zeigen</translation>
    </message>
    <message>
        <source>Zoom so that all points can be seen (0)</source>
        <translation>So zoomen, dass alle Punkte zu sehen sind (0)</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>Einbetten</translation>
    </message>
    <message>
        <source>Component %1 (%2)</source>
        <translation>Komponente %1 (%2)</translation>
    </message>
    <message>
        <source>%1 images. The two components hold %2 of the variance of their pixels.</source>
        <translation>%1 Bilder. Die beiden Komponenten enthalten %2 der Varianz ihrer Pixel.</translation>
    </message>
</context>
<context>
    <name>fitroom::EmbedPresenter</name>
    <message>
        <source>Finding principal components</source>
        <translation>Hauptkomponenten werden berechnet</translation>
    </message>
</context>
<context>
    <name>fitroom::EvaluationView</name>
    <message>
        <source>Confusion matrix and report</source>
        <translation>Konfusionsmatrix und Bericht</translation>
    </message>
    <message>
        <source>Confusion Matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Report by Class</source>
        <translation>Bericht nach Klassen</translation>
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
        <source>Rows: true class. Columns: predicted class.</source>
        <translation>Zeilen: wahre Klasse. Spalten: vorhergesagte Klasse.</translation>
    </message>
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
</context>
<context>
    <name>fitroom::FirstTraining</name>
    <message>
        <source>%1 is ready: %2 images to learn from. A small network, 1-conv, learns them in about a minute, and you can watch it.</source>
        <translation>%1 ist bereit: %2 Bilder zum Lernen. Ein kleines Netz, 1-conv, lernt sie in etwa einer Minute, und Sie können dabei zusehen.</translation>
    </message>
    <message>
        <source>&amp;Train 1-conv</source>
        <translation>1-conv &amp;trainieren</translation>
    </message>
    <message>
        <source>Train a small network now, with the quickest recipe</source>
        <translation>Jetzt ein kleines Netz mit dem schnellsten Rezept trainieren</translation>
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
        <translation>&amp;Auswerten</translation>
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
    <name>fitroom::LearningRateBox</name>
    <message>
        <source>&amp;Apply</source>
        <translation>An&amp;wenden</translation>
    </message>
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
        <source>&amp;Learning rate</source>
        <translation>&amp;Lernrate</translation>
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
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Multiply-adds an image</source>
        <translation>Rechenschritte je Bild</translation>
    </message>
    <message>
        <source>Values kept an image while training</source>
        <translation>Beim Training gemerkte Werte je Bild</translation>
    </message>
    <message>
        <source>No net chosen</source>
        <translation>Kein Netz gewählt</translation>
    </message>
    <message>
        <source>Choose one of the nets above, or open a net from a JSON file.</source>
        <translation>Wählen Sie oben eines der Netze, oder öffnen Sie ein Netz aus einer JSON-Datei.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>The net to look at and to train</source>
        <translation>Das Netz, das angesehen und trainiert wird</translation>
    </message>
    <message>
        <source>Choose a net</source>
        <translation>Netz wählen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open a net</source>
        <translation>Ein Netz öffnen</translation>
    </message>
    <message>
        <source>Open a net from a JSON file</source>
        <translation>Ein Netz aus einer JSON-Datei öffnen</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Layer %1, %2: %3</source>
        <translation>Schicht %1, %2: %3</translation>
    </message>
    <message>
        <source>Parameters, all trainable</source>
        <translation>Parameter, alle trainierbar</translation>
    </message>
    <message>
        <source>Parameters, %1 trainable</source>
        <translation>Parameter, davon %1 trainierbar</translation>
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
        <source>The share of the training images that is not learnt from but validated on</source>
        <translation>Der Anteil der Trainingsbilder, aus denen nicht gelernt, sondern an denen geprüft wird</translation>
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
</context>
<context>
    <name>fitroom::PhotoView</name>
    <message>
        <source>What the net takes the photo for, likeliest first</source>
        <translation>Wofür das Netz das Foto hält, das Wahrscheinlichste zuerst</translation>
    </message>
    <message>
        <source>Likeliest classes</source>
        <translation>Wahrscheinlichste Klassen</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>The photo as it came</source>
        <translation>Das Foto, wie es kam</translation>
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
        <source>Resized from %1 × %2 to %3 × %4 pixels, whatever its proportions.</source>
        <translation>Von %1 × %2 auf %3 × %4 Pixel gebracht, ohne Rücksicht auf die Proportionen.</translation>
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
</context>
<context>
    <name>fitroom::Placeholder</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
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
        <source>Show mistakes, right answers or both; highest loss first</source>
        <translation>Fehler, richtige Antworten oder beides zeigen; größter Verlust zuerst</translation>
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
        <source>Images shown, highest loss first</source>
        <translation>Gezeigte Bilder, größter Verlust zuerst</translation>
    </message>
    <message>
        <source>Leave this cell of the confusion matrix (Escape in the matrix)</source>
        <translation>Diese Zelle der Konfusionsmatrix verlassen (Escape in der Matrix)</translation>
    </message>
    <message>
        <source>Image %1: %2, taken for %3 with %4</source>
        <translation>Bild %1: %2, mit %4 für %3 gehalten</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Why the net says this of the picked image: Grad-CAM, feature maps, history, nearest images (Enter)</source>
        <translation>Warum das Netz dies zum gewählten Bild sagt: Grad-CAM, Merkmalskarten, Verlauf, ähnlichste Bilder (Eingabetaste)</translation>
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
        <source>Remove the run “%1” with its weights and metrics? It is moved to the folder “.trash” beside the runs.</source>
        <translation>Den Lauf „%1“ mit seinen Gewichten und Messwerten entfernen? Er wird in den Ordner „.trash“ neben den Läufen verschoben.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>fitroom::ScatterView</name>
    <message>
        <source>Map of the images</source>
        <translation>Karte der Bilder</translation>
    </message>
    <message>
        <source>Across: %1. Up: %2.</source>
        <translation>Waagrecht: %1. Senkrecht: %2.</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Bild %1</translation>
    </message>
</context>
<context>
    <name>fitroom::ScheduleForm</name>
    <message>
        <source>&amp;Epochs</source>
        <translation>&amp;Epochen</translation>
    </message>
    <message>
        <source>How often this phase goes through all training images</source>
        <translation>Wie oft diese Phase alle Trainingsbilder durchgeht</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>Lern&amp;rate</translation>
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
        <source>&amp;Schedule</source>
        <translation>&amp;Verlauf</translation>
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
        <source>Run &amp;name</source>
        <translation>&amp;Name des Laufs</translation>
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
</context>
<context>
    <name>fitroom::TrainPage</name>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Curves or augmented images</source>
        <translation>Kurven oder veränderte Bilder</translation>
    </message>
    <message>
        <source>The curves of runs, or what the augmentation does to images</source>
        <translation>Die Kurven der Läufe, oder was die Augmentierung mit Bildern macht</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Augmented images</source>
        <translation>Veränderte Bilder</translation>
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
        <source>Sto&amp;p</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Save a checkpoint and end; the run can be gone on with later</source>
        <translation>Einen Sicherungspunkt speichern und beenden; der Lauf kann später weitergehen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
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
        <source>&amp;Add to queue</source>
        <translation>&amp;Einreihen</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Einreihen</translation>
    </message>
    <message>
        <source>Train the chosen net by the recipe after this training</source>
        <translation>Das gewählte Netz nach diesem Training nach dem Rezept trainieren</translation>
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
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the picked photo from the list (Delete)</source>
        <translation>Das gewählte Foto aus der Liste entfernen (Entf)</translation>
    </message>
    <message>
        <source>Remove &amp;All</source>
        <translation>&amp;Alle entfernen</translation>
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
        <source>Drag it from a file manager or a browser. The net of the run “%1”, trained on %2, says what it takes it for.</source>
        <translation>Ziehen Sie es aus einer Dateiverwaltung oder einem Browser. Das Netz des Laufs „%1“, trainiert mit %2, sagt, wofür es das Foto hält.</translation>
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
</context>
<context>
    <name>fitroom::TryPresenter</name>
    <message>
        <source>Open Photos</source>
        <translation>Fotos öffnen</translation>
    </message>
    <message>
        <source>Photos (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>Fotos (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Classifying photos</source>
        <translation>Fotos werden klassifiziert</translation>
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
