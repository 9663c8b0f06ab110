package fukabun.offenders;

final class Prints {
    void print() {
        System.out.println("signed");
    }
}
