/**
 * Reads from streaming replicas of PostgreSQL. {@code ReplicaReads} decides for each request
 * whether it reads a replica: by the user's own writes, by the state that the user has seen, and by
 * the age of the replica.
 */
package io.github.instagramv1.server.store.replica;
