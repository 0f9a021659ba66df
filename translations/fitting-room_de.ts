<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>A workbench for image classifiers: see one learn, on your own computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training is several times slower than it could be: LibTorch uses the reference BLAS. Install the package libopenblas0-openmp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageShape</name>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n epoch(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best validation accuracy: %1 after epoch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Subset</name>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends another file than the one asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be fetched: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum of the file fetched is not the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs or use fewer images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unforeseen went wrong: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unforeseen went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file unpacks to more than 1 GiB and more than a hundred times its size, and is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it first if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packed data end here, but the file goes on with something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends early: its packed data are incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packed data are damaged (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, byte %2 of the unpacked data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header promises %1 bytes, more than the file&apos;s %2 bytes can be unpacked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends early: its header promises %1 bytes, but there are only %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file goes on for %1 bytes after the data its header promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first column is called &quot;%1&quot; where &quot;label&quot; was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line must be the header: label,pixel1,pixel2 and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header names %1 pixels, which do not make a whole image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image of 28 x 28 has 784.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 is called &quot;%2&quot; where &quot;%3&quot; was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 holds &quot;%2&quot;, but must be a whole number from 0 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has %1 columns, but the header has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images follow the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels&apos; file was not found beside these images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images&apos; file was not found beside these labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training images were not found beside this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds several data sets, such as %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the training file of the one you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds no data set: neither train-images-idx3-ubyte nor a file ending in train.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with such files, or the files themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the training images&apos; file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name that one, or the folder it is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends early, inside its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an IDX file, which begins with two zero bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds %1, but only unsigned bytes can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The array has %1 dimensions, but labels have 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The array has %1 dimensions, but images have 3: count, height and width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds nothing: its header promises 0 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header promises %1 entries, too many to handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header promises images of %1 x %2 pixels, which cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data end early: the header promises %1 values, but there are only %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file goes on after the data its header promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 labels, but %2 holds %3 images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label is %1, but the classes run from 0 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test images are %1 x %2 pixels, but the training images are %3 x %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; has no images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2 classes have no images, the first of them &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds only one image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training needs at least two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All images are of the same class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training needs at least two classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of validation images is %1, but must lie between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 training images are too few to set some aside for validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class has a single training image, so that the classes cannot be divided evenly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split without regard to the classes, or add images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both parts need an image of each of the %1 classes, but have %2 and %3 images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no net called &quot;%1&quot;, nor such a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recipe called &quot;%1&quot;, nor such a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, but must be at least 0 and below 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;units&quot; must be at least 1, or &quot;classes&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layer type &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The types are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;layers&quot; must be a list of 1 to %1 layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it before the flatten, global pooling or dense layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A convolution needs an image, but its input is flat: %1 values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel, %1 x %1, is larger than its input, %2 x %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling needs an image, but its input is flat: %1 values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pooling window, %1 x %1, is larger than its input, %2 x %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global pooling needs an image, but its input is flat: %1 values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dense layer needs flat input, but gets %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a flatten or global pooling layer before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A residual block needs an image, but its input is flat: %1 values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller, or shrink the image less before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output layer must be the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the layers after it, or give it a number of units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output layer must have no activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax is part of the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output, %1, has more than %2 values an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this layer the net has more than %1 parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images are empty or have no classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The net has no output layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it with a dense layer that has one unit per class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not a metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on that disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write to its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its folder exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, but must be between %3 and %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is nested more than %1 levels deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a missing comma, quote or bracket there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number in the JSON is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON object, { … }, is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, but must be one of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has schema version %1, this program reads version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the version of the program that wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a JSON object, { … }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a JSON array, [ … ].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no member called &quot;%1&quot; here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a slip of the pen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is longer than %1 bytes, too long for its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recipe must have 1 to %1 phases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, phase %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fitroom::ClassBalancePlot</name>
    <message>
        <source>Class balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 training, %3 validation, %4 test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fitroom::DataPage</name>
    <message>
        <source>No data set yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder with Fashion-MNIST or another data set in IDX or CSV form, or drop its folder or files here. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that holds a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Fi&amp;les…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the data set&apos;s files one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Download Fashion-MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch Fashion-MNIST, about 30 MB, and check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fitroom::DataPresenter</name>
    <message>
        <source>Open a Folder with a Data Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sets (*ubyte *ubyte.gz *.idx *.idx.gz *.csv *.csv.gz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Data Set&apos;s Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading Fashion-MNIST from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fitroom::DataView</name>
    <message>
        <source>Images of the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image is of this split and this class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Fi&amp;les…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Download Fashion-MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, image %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fitroom::DatasetFacts</name>
    <message>
        <source>Image size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fitroom::DatasetLoader</name>
    <message>
        <source>Reading the data set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fitroom::EmbedPresenter</name>
    <message>
        <source>Finding principal components</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fitroom::FilterBar</name>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the images of one split only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All splits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the images of one class only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fitroom::FirstTraining</name>
    <message>
        <source>%1 is ready: %2 images to learn from. A small network, 1-conv, learns them in about a minute, and you can watch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train 1-conv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a small network now, with the quickest recipe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fitroom::ImageGrid</name>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fitroom::InspectPresenter</name>
    <message>
        <source>Evaluating “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fitroom::JobStatus</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fitroom::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Data Set Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Data Set Fi&amp;les…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Download Fashion-MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Embed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume the Chosen Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look for Runs Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Runs’ &amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Fitting Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fitroom::MainWindow</name>
    <message>
        <source>%1 – Fitting Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Fitting Room is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Fitting Room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fitroom::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fitroom::ModelPresenter</name>
    <message>
        <source>Open a Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nets (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fitroom::PickedImage</name>
    <message>
        <source>Picked image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image picked in the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick an image to see it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fitroom::Placeholder</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fitroom::Quitting</name>
    <message>
        <source>Quit Fitting Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network is being trained. Quitting stops it and saves it first; it can be resumed later from where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop, Save and Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go On &amp;Training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fitroom::Rail</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the images and their classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a net and see its layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a recipe and train the net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how well a run does, and where it fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which images are alike, as a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify photos of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fitroom::RunList</name>
    <message>
        <source>No runs yet.
Train a net and it will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on &amp;training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fitroom::RunListPresenter</name>
    <message>
        <source>Remove Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the run “%1” with its weights and metrics? It is moved to the folder “.trash” beside the runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fitroom::StatusLine</name>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fitroom::SuggestionBar</name>
    <message>
        <source>Close this suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close suggestion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fitroom::TrainPresenter</name>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector graphics (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: The chart cannot be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fitroom::TryPresenter</name>
    <message>
        <source>Open Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classifying photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fitroom::ZoomControl</name>
    <message>
        <source>Smaller images (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger images (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the images (Ctrl+mouse wheel)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
