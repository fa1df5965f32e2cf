@FilterDef(name = "open", defaultCondition = "state = 0")
package com.acme;

import org.hibernate.annotations.FilterDef;
