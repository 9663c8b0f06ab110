package fukabun.cases.pipeline;

import fukabun.record.Indicator;
import fukabun.scenario.PipelineCase.Bloc;
import fukabun.scenario.PipelineCase.Kind;
import fukabun.world.Now;
import fukabun.world.Recorder;

/** What the record of the pipeline counts. Values are current US dollars. */
final class PipelineScores {
    private static final int WINDOW_MONTHS = 24;

    private final double[] americanPipelayersUsd = new double[WINDOW_MONTHS];
    private final double[] allPipelayersUsd = new double[WINDOW_MONTHS];
    private double japaneseOrdersUsd;
    private double japanesePipelayersUsd;
    private double americanThisMonthUsd;
    private double allThisMonthUsd;
    private double lostUsd;
    private double gainedUsd;
    private double compressorsUsd;
    private double europeanCompressorsUsd;
    private double americanShare;

    /** An order is won; {@code ordinary} where it is not for the line. */
    void ordered(Kind kind, Bloc bloc, double usd, boolean ordinary) {
        japaneseOrdersUsd += bloc == Bloc.JAPAN && !ordinary ? usd : 0.0;
        japanesePipelayersUsd += bloc == Bloc.JAPAN && kind == Kind.PIPELAYERS ? usd : 0.0;
        share(kind, bloc, usd);
    }

    /** An order, or a part of it, is taken from a bidder. */
    void moved(Kind kind, Bloc bloc, double usd) {
        share(kind, bloc, -usd);
    }

    private void share(Kind kind, Bloc bloc, double usd) {
        if (kind == Kind.PIPELAYERS) {
            allThisMonthUsd += usd;
            americanThisMonthUsd += bloc == Bloc.UNITED_STATES ? usd : 0.0;
        }
        if (kind == Kind.COMPRESSORS || kind == Kind.TURBINES) {
            compressorsUsd += usd;
            europeanCompressorsUsd += bloc == Bloc.EUROPE ? usd : 0.0;
        }
    }

    /** Share of American firms in this month's orders for pipelayers so far; 0 where there is none. */
    double americanShareOfMonth() {
        return allThisMonthUsd > 0.0 ? Math.max(0.0, americanThisMonthUsd / allThisMonthUsd) : 0.0;
    }

    void lost(double usd) {
        lostUsd += usd;
    }

    void gained(double usd) {
        gainedUsd += usd;
    }

    /** Writes the month and begins a new one. */
    void record(Recorder recorder, Now now) {
        americanPipelayersUsd[now.index() % WINDOW_MONTHS] = americanThisMonthUsd;
        allPipelayersUsd[now.index() % WINDOW_MONTHS] = allThisMonthUsd;
        if (allThisMonthUsd != 0.0 || americanThisMonthUsd != 0.0) {
            double all = sum(allPipelayersUsd);
            americanShare = all > 0.0 ? Math.min(1.0, Math.max(0.0, sum(americanPipelayersUsd) / all)) : 0.0;
        }
        recorder.set(Indicator.PIPELINE_ORDERS_JAPAN, now, japaneseOrdersUsd);
        recorder.set(Indicator.CONTRACTS_LOST_TO_SANCTIONS, now, lostUsd);
        recorder.set(Indicator.CONTRACTS_GAINED_BY_SANCTIONS, now, gainedUsd);
        recorder.set(Indicator.KOMATSU_ORDERS, now, japanesePipelayersUsd);
        recorder.set(Indicator.CATERPILLAR_SHARE, now, americanShare);
        recorder.set(
                Indicator.EUROPEAN_COMPRESSOR_SHARE,
                now,
                compressorsUsd > 0.0 ? europeanCompressorsUsd / compressorsUsd : 0.0);
        japaneseOrdersUsd = 0.0;
        japanesePipelayersUsd = 0.0;
        americanThisMonthUsd = 0.0;
        allThisMonthUsd = 0.0;
    }

    private static double sum(double[] months) {
        double sum = 0.0;
        for (double month : months) {
            sum += month;
        }
        return sum;
    }
}
