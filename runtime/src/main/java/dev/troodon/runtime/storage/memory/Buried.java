package dev.troodon.runtime.storage.memory;

import dev.troodon.runtime.storage.DeadLetter;

/** A dead letter with what it takes to try it once more. */
record Buried(DeadLetter letter, DeliveryRow delivery) {}
