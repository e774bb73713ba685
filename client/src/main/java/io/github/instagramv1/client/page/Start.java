package io.github.instagramv1.client.page;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The first page of every walk, with and without waiting for it. */
record Start<T>(Supplier<Page<T>> page, Supplier<CompletableFuture<Page<T>>> pageAsync) {}
