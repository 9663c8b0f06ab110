package fukabun.app.workbook;

import fukabun.app.data.Source;
import fukabun.app.files.ResultFolder;
import fukabun.app.output.DecisionTables;
import fukabun.app.output.EffectTable;
import fukabun.app.output.LoanTable;
import fukabun.app.output.Manifest;
import fukabun.app.output.OutputTable;
import fukabun.app.output.ProjectTable;
import fukabun.app.output.Results;
import fukabun.app.output.WeakTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** {@code workbook.xlsx}: the result for people, one sheet a question. The same result gives the same bytes. */
public final class ResultWorkbook {
    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final Results results;
    private final List<Source> cited;
    private final SourceLinks links;
    private final OutputTable effects;
    private final ChartNumbers numbers;
    private final OutputTable weak;
    private final OutputTable projects;
    private final OutputTable loans;
    private final OutputTable decisions;

    private ResultWorkbook(XSSFWorkbook workbook, Results results) {
        this.workbook = workbook;
        this.styles = new Styles(workbook);
        this.results = results;
        this.cited = results.evidence().cited();
        this.links = new SourceLinks(cited);
        this.effects = EffectTable.of(results.effects());
        this.weak = WeakTable.of(results.evidence().weak(), results.claimed());
        this.numbers = new ChartNumbers(results);
        this.projects = ProjectTable.of(results.logged());
        this.loans = LoanTable.of(results.logged());
        this.decisions = DecisionTables.decisions(results.logged());
    }

    /** Writes the workbook into the folder. */
    public static void write(Manifest manifest, Results results, Path folder) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new ResultWorkbook(workbook, results).fill(manifest);
            WorkbookFile.write(workbook, manifest, results.title(), results.question(), folder);
        }
    }

    private void fill(Manifest manifest) throws IOException {
        List<String> names = names();
        AboutSheet.write(sheet(AboutSheet.NAME), manifest, results, names);
        for (String name : names) {
            ResultFolder.stopIfInterrupted();
            fill(name, sheet(name));
        }
    }

    /** The sheets that this result has something for, after the first. */
    private List<String> names() {
        List<String> names = new ArrayList<>();
        addIf(names, !results.claims().isEmpty(), VerdictSheet.NAME);
        addIf(names, !effects.rows().isEmpty(), TableSheet.name(effects));
        addIf(names, !results.strength().strengths().isEmpty(), StrengthSheet.NAME);
        addIf(names, true, AnnualSheet.NAME);
        addIf(names, true, ChartNumbers.NAME);
        addIf(names, true, ChartsSheet.NAME);
        addIf(names, !results.differences().isEmpty(), DifferencesSheet.NAME);
        addIf(names, !projects.rows().isEmpty(), ProjectsSheet.NAME);
        addIf(names, !loans.rows().isEmpty(), CreditsSheet.NAME);
        addIf(names, !decisions.rows().isEmpty(), DecisionsSheet.NAME);
        results.further().forEach(table -> addIf(names, !table.rows().isEmpty(), TableSheet.name(table)));
        addIf(names, !results.claims().isEmpty() && !weak.rows().isEmpty(), TableSheet.name(weak));
        addIf(names, true, SourceLinks.SHEET);
        addIf(names, !results.evidence().figures().isEmpty(), SourcesSheet.FIGURES);
        return names;
    }

    private void fill(String name, SheetWriter sheet) {
        switch (name) {
            case VerdictSheet.NAME -> VerdictSheet.write(sheet, results);
            case StrengthSheet.NAME -> StrengthSheet.write(sheet, results);
            case AnnualSheet.NAME -> AnnualSheet.write(sheet, results, links);
            case DifferencesSheet.NAME -> DifferencesSheet.write(sheet, results);
            case ChartNumbers.NAME -> numbers.write(sheet);
            case ChartsSheet.NAME -> ChartsSheet.write(sheet, numbers, results);
            case ProjectsSheet.NAME -> ProjectsSheet.write(sheet, projects);
            case CreditsSheet.NAME -> CreditsSheet.write(sheet, loans);
            case DecisionsSheet.NAME -> DecisionsSheet.write(sheet, decisions);
            case SourceLinks.SHEET -> SourcesSheet.write(sheet, cited);
            case SourcesSheet.FIGURES -> SourcesSheet.writeFigures(sheet, results.evidence(), links);
            default -> TableSheet.write(sheet, further(name), links, new DerivedCells(results.further()));
        }
    }

    private OutputTable further(String name) {
        return Stream.concat(Stream.of(effects, weak), results.further().stream())
                .filter(table -> TableSheet.name(table).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no writer for sheet " + name));
    }

    private SheetWriter sheet(String name) {
        return new SheetWriter(workbook, styles, name);
    }

    private static void addIf(List<String> names, boolean wanted, String name) {
        if (wanted) {
            names.add(name);
        }
    }
}
