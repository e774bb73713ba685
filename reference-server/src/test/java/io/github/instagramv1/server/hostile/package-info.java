/**
 * Requests that nobody means well, by the thousand: generated from a seed, sent over raw sockets,
 * each response held against the contract.
 */
package io.github.instagramv1.server.hostile;
