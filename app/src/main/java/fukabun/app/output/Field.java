package fukabun.app.output;

import fukabun.base.Check;
import java.util.List;
import java.util.Objects;

/**
 * A column of a table, described for people and for programs.
 *
 * @param name heading in the file
 * @param kind what its cells hold
 * @param unit of its cells; empty where they have none, or where another column says it
 * @param description one line
 */
public record Field(String name, Kind kind, String unit, String description) {
    /** What cells hold, with the name of the type in the Frictionless Table Schema. */
    public enum Kind {
        TEXT("string"),
        NUMBER("number"),
        INTEGER("integer"),
        BOOLEAN("boolean"),
        YEAR("year"),
        MONTH("yearmonth");

        private final String frictionless;

        Kind(String frictionless) {
            this.frictionless = frictionless;
        }

        /** The name of the type in the Frictionless Table Schema. */
        public String frictionless() {
            return frictionless;
        }

        /** Whether a cell of this kind may hold the value. */
        boolean allows(Object value) {
            return switch (this) {
                case NUMBER -> value instanceof Double;
                case INTEGER -> value instanceof Integer || value instanceof Long;
                case BOOLEAN -> value instanceof Boolean;
                case TEXT, YEAR, MONTH -> value instanceof String;
            };
        }
    }

    public Field {
        Check.notBlank("name", name);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(unit);
        Check.notBlank("description", description);
    }

    /** Whether one of the words of the name is the unit, as of {@code share_p05} in shares. */
    public boolean saysItsUnit() {
        return List.of(name.split("_")).contains(unit);
    }

    public static Field text(String name, String description) {
        return new Field(name, Kind.TEXT, "", description);
    }

    public static Field number(String name, String unit, String description) {
        return new Field(name, Kind.NUMBER, unit, description);
    }

    public static Field integer(String name, String description) {
        return new Field(name, Kind.INTEGER, "", description);
    }

    public static Field bool(String name, String description) {
        return new Field(name, Kind.BOOLEAN, "", description);
    }

    public static Field month(String name, String description) {
        return new Field(name, Kind.MONTH, "", description);
    }
}
