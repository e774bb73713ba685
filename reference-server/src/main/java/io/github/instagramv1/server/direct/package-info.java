/**
 * Runs well-formed requests of the contract's operations without Jersey, which takes several times
 * as long as everything else that such a request needs: it makes each resource anew by injection,
 * runs a chain of filters, chooses a writer and validates by reflection.
 *
 * <p>The operations remain the methods of the generated interfaces, and their annotations define
 * the parameters and their valid values. Whatever is not plain (a path with percent sequences, an
 * unknown or repeated parameter, a signature, a value outside the contract, a credential that does
 * not do, a limit that is used up) goes through Jersey, so each rule about such a request stands in
 * one place.
 */
package io.github.instagramv1.server.direct;
