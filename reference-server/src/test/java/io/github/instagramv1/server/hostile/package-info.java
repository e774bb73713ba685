/**
 * Tests of the server with thousands of hostile requests: a seed generates them, raw sockets send
 * them, and a judge compares each response with the contract.
 */
package io.github.instagramv1.server.hostile;
