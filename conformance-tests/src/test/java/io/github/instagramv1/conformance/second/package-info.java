/**
 * A second correct server, written from the contract alone and unlike the reference server wherever
 * the contract leaves a choice: the kit must not blame it. It keeps everything in memory, takes one
 * request at a time, and shares no code with any other server.
 */
package io.github.instagramv1.conformance.second;
