package fukabun.scenario;

import fukabun.base.Check;
import fukabun.base.Month;
import java.util.Objects;

/** A dated event: from its first to its last month it turns levers. */
public sealed interface Event {
    /** First month in which it acts. */
    Month from();

    /** Last month in which it acts. */
    Month to();

    /** The settings after the event has turned its levers in {@code month}. */
    LeverSettings applyTo(LeverSettings levers, Month month);

    /** Whether the event acts in a month. */
    default boolean actsIn(Month month) {
        return !month.isBefore(from()) && !to().isBefore(month);
    }

    /** The settings with a lever at {@code value} or above: of two events the stronger counts. */
    private static LeverSettings raised(LeverSettings levers, Lever lever, double value) {
        return levers.with(lever, Math.max(value, levers.value(lever)));
    }

    /** The end of an event that does not end. */
    Month FOREVER = Month.of(9999, 12);

    /**
     * The islands are settled. What is settled stays settled.
     *
     * @param from month of the agreement
     * @param islands how many of the four come back or are promised, 0 to 4
     * @param credibility how far it is believed, in [0, 1]; a deferred promise is four islands with little of it
     */
    record TerritorialSettlement(Month from, int islands, double credibility) implements Event {
        private static final double ISLANDS_IN_DISPUTE = 4.0;

        public TerritorialSettlement {
            Objects.requireNonNull(from);
            Check.between("islands", islands, 0, ISLANDS_IN_DISPUTE);
            Check.share("credibility", credibility);
        }

        @Override
        public Month to() {
            return FOREVER;
        }

        /** Settled islands add up: what is left is what was left before less the islands settled now, at least none. */
        @Override
        public LeverSettings applyTo(LeverSettings levers, Month month) {
            double settled = islands / ISLANDS_IN_DISPUTE * credibility;
            return levers.with(Lever.UNRESOLVED_SHARE, Math.max(0.0, levers.unresolvedShare() - settled));
        }
    }

    /**
     * Tokyo meets Moscow and asks for the islands. What Moscow answers, and what both learn from it, comes out of the
     * run.
     *
     * @param from month of the meeting
     */
    record TerritorialOpening(Month from) implements Event {
        public TerritorialOpening {
            Objects.requireNonNull(from);
        }

        @Override
        public Month to() {
            return from;
        }

        @Override
        public LeverSettings applyTo(LeverSettings levers, Month month) {
            return levers.with(Lever.TERRITORIAL_OPENING, 1.0);
        }
    }

    /**
     * Tokyo signs an official credit outside of the projects that the model plays, whatever its gates say. Two in one
     * month add up.
     *
     * @param from month of signature
     * @param amountUsd amount
     */
    record FrameworkCredit(Month from, double amountUsd) implements Event {
        public FrameworkCredit {
            Objects.requireNonNull(from);
            Check.between("amountUsd", amountUsd, Lever.FRAMEWORK_CREDIT.low(), Lever.FRAMEWORK_CREDIT.high());
        }

        @Override
        public Month to() {
            return from;
        }

        @Override
        public LeverSettings applyTo(LeverSettings levers, Month month) {
            double sum = levers.frameworkCreditUsd() + amountUsd;
            return levers.with(Lever.FRAMEWORK_CREDIT, Math.min(sum, Lever.FRAMEWORK_CREDIT.high()));
        }
    }

    /**
     * Tokyo changes how far economics must wait for politics, whatever it has learnt. The lowest of the stances that
     * stand - this one, others, the lever, and what Tokyo itself has come to - holds.
     *
     * @param from first month of the stance
     * @param to last month of the stance
     * @param stance 1 inseparable, 0.5 balanced expansion, 0 separate
     */
    record LinkageStance(Month from, Month to, double stance) implements Event {
        public LinkageStance {
            Period.checkOrder(from, to);
            Check.share("stance", stance);
        }

        @Override
        public LeverSettings applyTo(LeverSettings levers, Month month) {
            return levers.with(Lever.LINKAGE_STANCE, Math.min(stance, levers.linkageStance()));
        }
    }

    /**
     * The dispute is more, or less, on people's minds than usual. Where two such events meet they multiply.
     *
     * @param salience 1 is usual
     */
    record DisputeSalience(Month from, Month to, double salience) implements Event {
        public DisputeSalience {
            Period.checkOrder(from, to);
            Check.between("salience", salience, Lever.DISPUTE_SALIENCE.low(), Lever.DISPUTE_SALIENCE.high());
        }

        @Override
        public LeverSettings applyTo(LeverSettings levers, Month month) {
            double raised = levers.disputeSalience() * salience;
            return levers.with(Lever.DISPUTE_SALIENCE, Math.min(raised, Lever.DISPUTE_SALIENCE.high()));
        }
    }

    /**
     * New official credit is frozen in a sanction.
     *
     * @param severity share of the full effect, in [0, 1]
     * @param lingers whether the record does not give its end, so that it fades after {@code to} instead of ending
     */
    record CreditFreeze(Month from, Month to, double severity, boolean lingers) implements Event {
        public CreditFreeze {
            Period.checkOrder(from, to);
            Check.share("severity", severity);
        }

        @Override
        public LeverSettings applyTo(LeverSettings levers, Month month) {
            if (!levers.creditFreezes()) {
                return levers;
            }
            double lingering = lingers ? severity : 0.0;
            return levers.with(Lever.CREDIT_FREEZE, Math.max(severity, levers.creditFreeze()))
                    .with(Lever.CREDIT_FREEZE_LINGERS, Math.max(lingering, levers.creditFreezeLingers()));
        }
    }

    /**
     * Washington has reason to deny licences for equipment with US content; it may lift the embargo before the reason
     * has passed.
     *
     * @param severity of the embargo, in [0, 1]
     */
    record LicenceDenial(Month from, Month to, double severity) implements Event {
        public LicenceDenial {
            Period.checkOrder(from, to);
            Check.share("severity", severity);
        }

        @Override
        public LeverSettings applyTo(LeverSettings levers, Month month) {
            return levers.usSanctions() ? raised(levers, Lever.LICENCE_DENIAL, severity) : levers;
        }
    }

    /**
     * Washington claims that its embargo reaches the foreign subsidiaries and licensees of American firms.
     *
     * @param severity how far it claims to reach, in [0, 1]
     */
    record ExtraterritorialRule(Month from, Month to, double severity) implements Event {
        public ExtraterritorialRule {
            Period.checkOrder(from, to);
            Check.share("severity", severity);
        }

        @Override
        public LeverSettings applyTo(LeverSettings levers, Month month) {
            boolean happens = levers.usSanctions() && levers.extraterritorialRule();
            return happens ? raised(levers, Lever.EXTRATERRITORIAL_SEVERITY, severity) : levers;
        }
    }

    /**
     * The OECD governments agree on floor rates of export credit.
     *
     * @param severity how seriously they take them, in [0, 1]
     */
    record CreditDiscipline(Month from, Month to, double severity) implements Event {
        public CreditDiscipline {
            Period.checkOrder(from, to);
            Check.share("severity", severity);
        }

        @Override
        public LeverSettings applyTo(LeverSettings levers, Month month) {
            return levers.creditDiscipline() ? raised(levers, Lever.CREDIT_DISCIPLINE_SEVERITY, severity) : levers;
        }
    }

    /**
     * Washington asks Tokyo to hold its firms back.
     *
     * @param severity how strongly, in [0, 1]
     */
    record GuidanceRequest(Month from, Month to, double severity) implements Event {
        public GuidanceRequest {
            Period.checkOrder(from, to);
            Check.share("severity", severity);
        }

        @Override
        public LeverSettings applyTo(LeverSettings levers, Month month) {
            return levers.guidance() ? raised(levers, Lever.GUIDANCE_SEVERITY, severity) : levers;
        }
    }

    /**
     * Tokyo tightens its export control.
     *
     * @param severity how much, in [0, 1]
     */
    record ExportControl(Month from, Month to, double severity) implements Event {
        public ExportControl {
            Period.checkOrder(from, to);
            Check.share("severity", severity);
        }

        @Override
        public LeverSettings applyTo(LeverSettings levers, Month month) {
            return raised(levers, Lever.EXPORT_CONTROL, severity);
        }
    }

    /**
     * The capitals meet at the top.
     *
     * @param from month of the visit
     * @param warmth how much good will it brings, in [0, 1]
     */
    record Summit(Month from, double warmth) implements Event {
        public Summit {
            Objects.requireNonNull(from);
            Check.share("warmth", warmth);
        }

        @Override
        public Month to() {
            return from;
        }

        @Override
        public LeverSettings applyTo(LeverSettings levers, Month month) {
            return raised(levers, Lever.WARMTH, warmth);
        }
    }

    /**
     * What Washington does with Caterpillar's licences for the Soviet Union.
     *
     * @param granted share of its orders that may go, in [0, 1]
     */
    record CaterpillarLicence(Month from, Month to, double granted) implements Event {
        public CaterpillarLicence {
            Period.checkOrder(from, to);
            Check.share("granted", granted);
        }

        @Override
        public LeverSettings applyTo(LeverSettings levers, Month month) {
            if (levers.caterpillarLicensed()) {
                return levers;
            }
            if (!levers.usSanctions()) {
                return levers;
            }
            return levers.with(Lever.CATERPILLAR_LICENCE, Math.min(granted, levers.caterpillarLicence()));
        }
    }

    /**
     * Tokyo guides its firms in the pipeline.
     *
     * @param hardStance how hard it tells them not to take the lead, in [0, 1]
     * @param selfRestraint how far it keeps them from bidding against American makers, in [0, 1]
     */
    record GuidanceToFirms(Month from, Month to, double hardStance, double selfRestraint) implements Event {
        public GuidanceToFirms {
            Period.checkOrder(from, to);
            Check.share("hardStance", hardStance);
            Check.share("selfRestraint", selfRestraint);
        }

        @Override
        public LeverSettings applyTo(LeverSettings levers, Month month) {
            if (!levers.guidance()) {
                return levers;
            }
            return levers.with(Lever.HARD_STANCE, Math.max(hardStance, levers.hardStance()))
                    .with(Lever.JAPANESE_SELF_RESTRAINT, Math.max(selfRestraint, levers.japaneseSelfRestraint()));
        }
    }

    /**
     * Something strains relations for a while.
     *
     * @param severity strain while it lasts, in [0, 1]
     * @param territorial whether it comes from the dispute, so that a settlement could have removed it
     */
    record Strain(Month from, Month to, double severity, boolean territorial) implements Event {
        public Strain {
            Period.checkOrder(from, to);
            Check.share("severity", severity);
        }

        @Override
        public LeverSettings applyTo(LeverSettings levers, Month month) {
            Lever lever = territorial ? Lever.TERRITORIAL_TENSION : Lever.TENSION;
            return levers.with(lever, Math.max(severity, levers.value(lever)));
        }
    }

    /**
     * China begins to sell coking coal to Japan under a long-term agreement.
     *
     * @param from first month of sales
     */
    record ChinaAgreement(Month from) implements Event {
        public ChinaAgreement {
            Objects.requireNonNull(from);
        }

        @Override
        public Month to() {
            return FOREVER;
        }

        @Override
        public LeverSettings applyTo(LeverSettings levers, Month month) {
            return levers.with(Lever.CHINA_SUPPLIES, 1.0);
        }
    }

    /**
     * A lever is set for a time, whatever the rest of the scenario made of it. It acts after all events that stand
     * before it.
     *
     * @param lever which
     * @param value in the lever's unit; switches are 1 or 0
     */
    record LeverSetting(Month from, Month to, Lever lever, double value) implements Event {
        public LeverSetting {
            Period.checkOrder(from, to);
            Objects.requireNonNull(lever);
            lever.check(value);
        }

        @Override
        public LeverSettings applyTo(LeverSettings levers, Month month) {
            return levers.with(lever, value);
        }
    }
}
