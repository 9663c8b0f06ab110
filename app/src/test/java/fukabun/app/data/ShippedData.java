package fukabun.app.data;

import java.nio.file.Path;

/** The data folder of the repository, read once for all tests. */
final class ShippedData {
    static final Path FOLDER = Path.of("..", "data");

    private ShippedData() {}

    static DataSet read() {
        return Holder.DATA;
    }

    private static final class Holder {
        static final DataSet DATA = DataReader.read(FOLDER, null);
    }
}
