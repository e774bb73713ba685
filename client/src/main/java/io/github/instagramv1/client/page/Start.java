package io.github.instagramv1.client.page;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Requests the first page of every iteration, synchronously or asynchronously. */
record Start<T>(Supplier<Page<T>> page, Supplier<CompletableFuture<Page<T>>> pageAsync) {}
