package dossier.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Tables as CSV: UTF-8, a head line, lines that end in LF. */
final class Csv {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private Csv() {}

    static <R> byte[] of(List<Column<R>> columns, Collection<R> rows) {
        StringBuilder out = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(out, FORMAT)) {
            csv.printRecord(columns.stream().map(Column::name));
            for (R row : rows) {
                csv.printRecord(columns.stream().map(c -> c.of().apply(row)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
