import { spaced } from '../../draft/listed.ts'

/**
 * What a group's name may only describe: the Indian takeaway, the ladies' toilet, the Muslim prayer room, the elderly bus. Said of
 * these, nothing is said of the group. Everyday places, things and occasions of a town; hand-written.
 */
export const describedThings: ReadonlySet<string> = new Set(
  spaced(`
    access ale art ash badge badges bakery band bar barber barbers bars bay bays beans bench benches beer bins bistro
    blinds block boat boats book books bread brickwork building buildings bus buses cafe cafes cake cakes cap car
    carnival cars centre chapel cheese choir church churches club clubs coach coin coins cooking corner court cuisine
    culture curry dance dinner dish dishes door doors dress elm entrance event exhibition festival film films final
    flag flags food football gate gates graffiti graveyard group gym hall hogweed hospital house houses ivy kebab kit
    kitchen knotweed language lantern lanterns league lessons library lift loo loos lunch lunches market meal menu
    mosque moth moths mosques music newspaper night note notes oak parade parking party path place places pub pubs radio railing
    railings ramp ramps restaurant restaurants road roof room rooms sauna school schools seat seats section shed sheds
    shelter shop shops sign signs space spaces squirrel squirrels stall stalls stand street style supermarket takeaway
    takeaways team teams tearoom temple toilet toilets tram tree trees van vans village wall water week wing words
  `),
)
