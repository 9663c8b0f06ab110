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

        /** The dispute that is left is what was left before, less the share settled. */
        @Override
        public LeverSettings applyTo(LeverSettings levers, Month month) {
            double settled = islands / ISLANDS_IN_DISPUTE * credibility;
            return levers.with(Lever.UNRESOLVED_SHARE, levers.unresolvedShare() * (1.0 - settled));
        }
    }

    /**
     * Tokyo changes how far economics must wait for politics.
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
            return levers.with(Lever.CREDIT_FREEZE, Math.max(severity, levers.creditFreeze()))
                    .with(Lever.CREDIT_FREEZE_LINGERS, lingers || levers.creditFreezeLingers() ? 1.0 : 0.0);
        }
    }

    /**
     * Washington denies licences for equipment with US content.
     *
     * @param severity share of licences denied, in [0, 1]
     */
    record LicenceDenial(Month from, Month to, double severity) implements Event {
        public LicenceDenial {
            Period.checkOrder(from, to);
            Check.share("severity", severity);
        }

        @Override
        public LeverSettings applyTo(LeverSettings levers, Month month) {
            return levers.with(Lever.LICENCE_DENIAL, Math.max(severity, levers.licenceDenial()));
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
            return levers.with(Lever.CATERPILLAR_LICENCE, Math.min(granted, levers.caterpillarLicence()));
        }
    }

    /** The US embargo reaches foreign subsidiaries and licensees. */
    record ExtraterritorialRule(Month from, Month to) implements Event {
        public ExtraterritorialRule {
            Period.checkOrder(from, to);
        }

        @Override
        public LeverSettings applyTo(LeverSettings levers, Month month) {
            return levers.with(Lever.EXTRATERRITORIAL_RULE, 1.0);
        }
    }

    /**
     * The West keeps a floor under the rates of its export credit.
     *
     * @param severity how far it is kept, in [0, 1]
     */
    record CreditDiscipline(Month from, Month to, double severity) implements Event {
        public CreditDiscipline {
            Period.checkOrder(from, to);
            Check.share("severity", severity);
        }

        @Override
        public LeverSettings applyTo(LeverSettings levers, Month month) {
            return levers.with(Lever.CREDIT_DISCIPLINE, Math.max(severity, levers.creditDiscipline()));
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
            return levers.with(Lever.HARD_STANCE, Math.max(hardStance, levers.hardStance()))
                    .with(
                            Lever.JAPANESE_SELF_RESTRAINT,
                            Math.max(selfRestraint, levers.japaneseSelfRestraint()));
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
}
