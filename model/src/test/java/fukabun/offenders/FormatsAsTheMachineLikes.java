package fukabun.offenders;

final class FormatsAsTheMachineLikes {
    String text(double value) {
        return String.format("%.2f", value);
    }
}
