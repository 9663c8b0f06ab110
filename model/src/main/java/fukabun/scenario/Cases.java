package fukabun.scenario;

import java.util.List;
import java.util.Optional;

/**
 * The cases that a scenario plays; each can be left out alone.
 *
 * @param settings at most one of a kind, in any order
 */
public record Cases(List<CaseSetting> settings) {
    public Cases {
        settings = List.copyOf(settings);
        for (int i = 0; i < settings.size(); i++) {
            for (int k = 0; k < i; k++) {
                if (settings.get(i).getClass() == settings.get(k).getClass()) {
                    throw new IllegalArgumentException(
                            "the case " + settings.get(i).caseName() + " must be given once only");
                }
                if (settings.get(i).era() != settings.get(k).era()) {
                    throw new IllegalArgumentException("the cases "
                            + settings.get(k).caseName() + " and "
                            + settings.get(i).caseName() + " belong to different worlds and cannot be played together");
                }
            }
        }
    }

    public static Cases of(CaseSetting... settings) {
        return new Cases(List.of(settings));
    }

    /** The setting of a case, where it is played. */
    public <C extends CaseSetting> Optional<C> find(Class<C> kind) {
        for (CaseSetting setting : settings) {
            if (kind.isInstance(setting)) {
                return Optional.of(kind.cast(setting));
            }
        }
        return Optional.empty();
    }

    /** The setting of the pipeline. Throws {@link IllegalArgumentException} where it is not played. */
    public PipelineCase pipeline() {
        return find(PipelineCase.class)
                .orElseThrow(() -> new IllegalArgumentException("the case of the pipeline is not played"));
    }

    /** The world in which they are played; the economy where there is none. */
    public Era era() {
        return settings.isEmpty() ? Era.ECONOMY : settings.get(0).era();
    }

    /** The setting of the concessions. Throws {@link IllegalArgumentException} where they are not played. */
    public ConcessionsCase concessions() {
        return find(ConcessionsCase.class)
                .orElseThrow(() -> new IllegalArgumentException("the case of the concessions is not played"));
    }

    /** The setting of gas. Throws {@link IllegalArgumentException} where it is not played. */
    public GasCase gas() {
        return find(GasCase.class).orElseThrow(() -> new IllegalArgumentException("the case of gas is not played"));
    }

    /** The setting of coking coal. Throws {@link IllegalArgumentException} where it is not played. */
    public CoalCase coal() {
        return find(CoalCase.class).orElseThrow(() -> new IllegalArgumentException("the case of coal is not played"));
    }

    /** The setting of timber. Throws {@link IllegalArgumentException} where it is not played. */
    public TimberCase timber() {
        return find(TimberCase.class)
                .orElseThrow(() -> new IllegalArgumentException("the case of timber is not played"));
    }

    /** The setting of other trade. Throws {@link IllegalArgumentException} where it is not played. */
    public OtherTradeCase otherTrade() {
        return find(OtherTradeCase.class)
                .orElseThrow(() -> new IllegalArgumentException("the case of other trade is not played"));
    }
}
