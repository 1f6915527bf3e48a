package org.myaypon.classify;

/** Whether areas that have nothing of what is mapped are a class of their own. */
public enum ZeroClass {
    /** Where things are counted, and where more than half of all values are 0; not in classes with limits given by hand. */
    AUTO,
    /** In any case, as soon as one area has nothing. */
    OWN,
    /** Never: the number lies in the class of its neighbours. */
    TOGETHER
}
