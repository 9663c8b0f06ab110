package fukabun.cases.pipeline;

import fukabun.base.Month;
import fukabun.record.Indicator;
import fukabun.record.Milestone;
import fukabun.scenario.Parameter;
import fukabun.scenario.PipelineCase;
import fukabun.scenario.PipelineCase.Bloc;
import fukabun.scenario.PipelineCase.Kind;
import fukabun.scenario.PipelineCase.UsLink;
import fukabun.world.Case;
import fukabun.world.Goods;
import fukabun.world.Now;
import fukabun.world.ProjectLife;
import fukabun.world.Recorder;
import fukabun.world.World;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * The case of the Urengoi export line: tenders, what sanctions stop and move, deliveries. Credit for a tender is valued
 * in the bid; it is suppliers' credit and not booked as official credit to projects.
 */
public final class PipelineEconomy implements Case {
    /** Months in a row without a licence after which Moscow turns elsewhere; assumed. */
    private static final int PATIENCE_MONTHS = 3;

    /** Terms of the yearly orders for pipelayers; assumed. */
    private static final int ROUTINE_LOTS = 20;

    private static final double ROUTINE_CREDIT_YEARS = 5.0;
    private static final int ROUTINE_LEAD_MONTHS = 1;
    private static final int ROUTINE_DELIVERY_MONTHS = 6;

    /** An order of less is done with, USD. */
    private static final double SMALLEST_USD = 1.0;

    private final PipelineCase setting;
    private final PipelineMarket market;
    private final PipelineScores scores = new PipelineScores();
    private final ProjectLife life = new ProjectLife("Urengoi export line");
    private final double ordersRatio;
    private final List<Order> orders = new ArrayList<>();
    private int nextTender;

    public PipelineEconomy(PipelineCase setting, World world, Now first) {
        this.setting = setting;
        market = new PipelineMarket(setting, world, first);
        ordersRatio = world.parameters().value(Parameter.PIPELINE_ORDERS);
        double all = 0.0;
        for (PipelineCase.Tender tender : setting.tenders()) {
            all += orderedUsd(tender);
            nextTender += tender.month().isBefore(first.month()) ? 1 : 0;
        }
        life.estimate(all);
    }

    @Override
    public void seekLicences(World world, Now now) {
        market.licences().seek(world, now, backlogUsd(UsLink.ORIGIN), backlogUsd(UsLink.LICENSEE));
    }

    @Override
    public void tender(World world, Now now) {
        moveWhatIsStopped(world, now);
        while (nextTender < setting.tenders().size()
                && setting.tenders().get(nextTender).month().equals(now.month())) {
            PipelineCase.Tender tender = setting.tenders().get(nextTender);
            award(tender, orderedUsd(tender), false, world, now);
            nextTender++;
        }
        if (now.month().monthOfYear() % 6 == 1
                && !now.month().isBefore(setting.routine().from())) {
            double usd = setting.routine().usdPerYear1974() * now.usPricesSince1974() / 2.0;
            if (usd > 0.0) {
                award(routine(now.month(), usd), usd, true, world, now);
                market.renewFleet(scores.americanShareOfMonth());
            }
        }
    }

    @Override
    public void deliver(World world, Now now) {
        int kept = 0;
        for (int i = 0; i < orders.size(); i++) {
            Order order = orders.get(i);
            Kind kind = order.tender().goods();
            double usd = order.deliver(now.month(), market.goShare(order.bidder(), kind));
            boolean japanese = market.bidder(order.bidder()).bloc() == Bloc.JAPAN;
            if (japanese && usd > 0.0 && !order.isOrdinary()) {
                world.trade().sell(world.ledger(), kind == Kind.PIPE ? Goods.PIPE : Goods.PIPELINE_EQUIPMENT, usd);
            }
            if (order.remainingUsd() > SMALLEST_USD) {
                orders.set(kept++, order);
            }
        }
        while (orders.size() > kept) {
            orders.remove(orders.size() - 1);
        }
    }

    @Override
    public void record(Recorder recorder, Now now) {
        scores.record(recorder, now);
        recorder.set(Indicator.BELIEVED_DENIAL, now, market.licences().believedDenial(UsLink.ORIGIN));
    }

    private static PipelineCase.Tender routine(Month month, double usd) {
        return new PipelineCase.Tender(
                "pipelayers, half-yearly need",
                Kind.PIPELAYERS,
                month,
                usd,
                true,
                ROUTINE_LOTS,
                ROUTINE_CREDIT_YEARS,
                ROUTINE_LEAD_MONTHS,
                ROUTINE_DELIVERY_MONTHS,
                false);
    }

    /** What is put out to tender: a sourced size as it stands, a coded one as far as the orders for the line go. */
    private double orderedUsd(PipelineCase.Tender tender) {
        return tender.sizeSourced() ? tender.sizeUsd() : ordersRatio * tender.sizeUsd();
    }

    private double backlogUsd(UsLink link) {
        double sum = 0.0;
        for (int i = 0; i < orders.size(); i++) {
            Order order = orders.get(i);
            sum += market.bidder(order.bidder()).setting().usLink() == link ? order.remainingUsd() : 0.0;
        }
        return sum;
    }

    /** Orders that have waited too long for a licence go to somebody else. */
    private void moveWhatIsStopped(World world, Now now) {
        int before = orders.size();
        for (int i = 0; i < before; i++) {
            Order order = orders.get(i);
            double goShare = market.goShare(order.bidder(), order.tender().goods());
            if (order.blockedMonths() >= PATIENCE_MONTHS && goShare < 1.0) {
                move(order, order.cancel(1.0 - goShare), world, now);
            }
        }
    }

    private void move(Order order, double usd, World world, Now now) {
        PipelineCase.Tender tender = order.tender();
        double wholeUsd = orderedUsd(tender);
        int lots = (int) FastMath.max(1.0, FastMath.rint(tender.lots() * usd / wholeUsd));
        TenderRoom room = market.award(tender, lots, order.bidder(), world, now);
        double japaneseUsd = take(room, tender, lots, usd, order.isOrdinary(), now);
        boolean fromJapan = market.bidder(order.bidder()).bloc() == Bloc.JAPAN;
        scores.moved(tender.goods(), market.bidder(order.bidder()).bloc(), usd);
        if (fromJapan) {
            scores.lost(Math.max(0.0, usd - japaneseUsd));
        } else {
            scores.gained(japaneseUsd);
        }
        if (world.recorder().logs()) {
            tell(
                    room,
                    tender.name() + ", taken from "
                            + market.bidder(order.bidder()).name(),
                    lots,
                    usd,
                    world,
                    now);
        }
    }

    private void award(PipelineCase.Tender tender, double usd, boolean ordinary, World world, Now now) {
        TenderRoom room = market.award(tender, tender.lots(), -1, world, now);
        take(room, tender, tender.lots(), usd, ordinary, now);
        int lotsLost = 0;
        for (int place = 0; place < room.size(); place++) {
            boolean japanese = market.bidder(room.bidder(place)).bloc() == Bloc.JAPAN;
            lotsLost += japanese ? room.wonWithout(place) - room.won(place) : 0;
        }
        scores.lost(Math.max(0, lotsLost) * usd / tender.lots());
        scores.gained(Math.max(0, -lotsLost) * usd / tender.lots());
        if (world.recorder().logs()) {
            tell(room, tender.name(), tender.lots(), usd, world, now);
            if (!ordinary) {
                life.reach(world, now.month(), "awarded: " + tender.name(), Milestone.Measure.usd(usd));
            }
        }
    }

    /** Books what each bidder has won; returns what Japanese firms have, USD. */
    private double take(TenderRoom room, PipelineCase.Tender tender, int lots, double usd, boolean ordinary, Now now) {
        double japaneseUsd = 0.0;
        for (int place = 0; place < room.size(); place++) {
            if (room.won(place) > 0) {
                double part = room.won(place) * usd / lots;
                int bidder = room.bidder(place);
                Bloc bloc = market.bidder(bidder).bloc();
                orders.add(new Order(tender, bidder, ordinary, now.month(), part));
                scores.ordered(tender.goods(), bloc, part, ordinary);
                japaneseUsd += bloc == Bloc.JAPAN ? part : 0.0;
            }
        }
        return japaneseUsd;
    }

    /** For the record: who won, why the best bid beat the next, and why the best Japanese bid did or did not. */
    private void tell(TenderRoom room, String subject, int lots, double usd, World world, Now now) {
        world.recorder().happening(now.month(), sentence(room, subject, usd / lots));
        int best = room.best(place -> true);
        int next = room.best(place -> place != best);
        int japanese = room.best(place -> isJapanese(room, place));
        int other = room.best(place -> !isJapanese(room, place));
        compare(room, subject, japanese, other, world, now);
        if (!(best == japanese && next == other) && !(best == other && next == japanese)) {
            compare(room, subject, best, next, world, now);
        }
    }

    private boolean isJapanese(TenderRoom room, int place) {
        return market.bidder(room.bidder(place)).bloc() == Bloc.JAPAN;
    }

    private String sentence(TenderRoom room, String subject, double usdPerLot) {
        StringBuilder sentence =
                new StringBuilder("Tender for ").append(subject).append(":");
        int parts = 0;
        for (int place = 0; place < room.size(); place++) {
            if (room.won(place) > 0) {
                sentence.append(parts++ == 0 ? " " : ", ")
                        .append(market.bidder(room.bidder(place)).name())
                        .append(' ')
                        .append(Recorder.millions(room.won(place) * usdPerLot));
            }
        }
        return sentence.append(parts == 0 ? " nobody." : ".").toString();
    }

    /** Keeps why one bid is better than another or is not; nothing where one of the two is wanting. */
    private void compare(TenderRoom room, String subject, int one, int other, World world, Now now) {
        if (one >= 0 && other >= 0) {
            room.compare(one, other, world.card());
            String who = market.bidder(room.bidder(one)).name();
            String whom = market.bidder(room.bidder(other)).name();
            world.recorder()
                    .single(now.month(), "Soviet buyer", subject + ": " + who + " before " + whom, world.card());
        }
    }
}
