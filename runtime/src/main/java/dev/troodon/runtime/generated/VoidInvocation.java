package dev.troodon.runtime.generated;

/** Calls a service method that returns nothing. */
@FunctionalInterface
public interface VoidInvocation {
    /**
     * Calls it.
     *
     * @param call the inputs
     * @throws Exception whatever it throws
     */
    void invoke(Call call) throws Exception;
}
