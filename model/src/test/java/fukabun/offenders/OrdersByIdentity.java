package fukabun.offenders;

final class OrdersByIdentity {
    int key(Object agent) {
        return System.identityHashCode(agent);
    }
}
