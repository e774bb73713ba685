/**
 * A second correct server, which the kit must not blame. It is written from the contract alone and
 * differs from the reference server wherever the contract leaves a choice. It keeps all data in
 * memory, handles one request at a time, and shares no code with any other server.
 */
package io.github.instagramv1.conformance.second;
