package fukabun.app.cli.terminal;

import fukabun.study.Quantiles;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** One JSON document for scripts, from maps and lists. */
public final class JsonText {
    private JsonText() {}

    public static String of(Object content) {
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(content);
    }

    /** A number, or null where it is none: JSON has no NaN. */
    public static Double number(double value) {
        return Double.isFinite(value) ? value : null;
    }

    public static Map<String, Object> quantiles(Quantiles quantiles) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("mean", number(quantiles.mean()));
        content.put("p05", number(quantiles.p05()));
        content.put("p25", number(quantiles.p25()));
        content.put("p50", number(quantiles.p50()));
        content.put("p75", number(quantiles.p75()));
        content.put("p95", number(quantiles.p95()));
        return content;
    }
}
